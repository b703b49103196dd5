package io.aftercare.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the customer decided about a purpose, and when. */
public record Consent(ConsentPurpose purpose, boolean given, Instant decidedAt) {

    /** The day in UTC: a card is at home in no centre's zone. */
    public LocalDate decidedOn() {
        return LocalDate.ofInstant(decidedAt, ZoneOffset.UTC);
    }
}
