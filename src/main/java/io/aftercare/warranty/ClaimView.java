package io.aftercare.warranty;

import io.aftercare.entitlement.Cover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A claim as pages and the API show it.
 *
 * @param serial  the unit it turned out to be about
 * @param advice  per cost class, empty before the check
 * @param verdict null before it is decided
 * @param receipt null until the unit is in the house
 */
public record ClaimView(
        String number,
        ClaimStatus status,
        String serial,
        Told told,
        List<Cover> advice,
        Verdict verdict,
        Receipt receipt,
        Instant startedAt,
        Instant endedAt) {

    /** What the customer said; product and symptom are null if not asked or none fits. */
    public record Told(
            String serialTyped,
            String productCode,
            LocalDate purchaseDate,
            boolean proofOfPurchase,
            String symptomCode,
            String description,
            boolean loanerWanted) {}

    /** What was decided, by whom and why; the percentage is there for goodwill only. */
    public record Verdict(Ruling ruling, String ruledBy, Integer goodwillPercent, String reason) {}

    /** How the unit came in. */
    public record Receipt(String unitCondition, String accessories, Instant receivedAt) {}
}
