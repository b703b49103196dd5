package io.aftercare.customers;

import java.time.Instant;

/** What the customer decided about a purpose, and when. */
public record Consent(ConsentPurpose purpose, boolean given, Instant decidedAt) {}
