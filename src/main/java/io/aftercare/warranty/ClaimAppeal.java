package io.aftercare.warranty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the customer says against the refusal, and who wrote it down: {@code customer} or a user name. */
@Embeddable
record ClaimAppeal(@Column(name = "appeal_text") String text, String appealedBy, Instant appealedAt) {}
