package io.aftercare.warranty;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How the unit came in. */
@Embeddable
record UnitReceipt(String unitCondition, String accessories, Instant receivedAt) {}
