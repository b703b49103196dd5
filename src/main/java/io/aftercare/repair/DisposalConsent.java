package io.aftercare.repair;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The customer's consent that the unit is destroyed, and who took it. */
@Embeddable
record DisposalConsent(@Enumerated(EnumType.STRING) ConsentWay consentWay, String consentBy, Instant consentAt) {}
