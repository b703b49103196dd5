package io.aftercare.repair;

import java.time.Instant;

/**
 * How a unit came in, as whoever opened its case has noted it.
 *
 * @param condition   what the front desk saw
 * @param accessories what came along; empty if nothing did
 * @param symptom     what is wrong, in the reader's language; null if none was named
 * @param description what the customer says, in the customer's words
 */
public record ArrivedUnit(
        String condition, String accessories, String symptom, String description, Instant receivedAt) {}
