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
 * @param rulings all decisions so far, oldest first
 * @param appeal  null unless the customer appealed
 * @param appealUntil null unless the claim is refused and can still be appealed
 * @param receipt null until the unit is in the house
 */
public record ClaimView(
        String number,
        ClaimStatus status,
        String serial,
        Told told,
        List<Cover> advice,
        Verdict verdict,
        List<PastRuling> rulings,
        Appeal appeal,
        Instant appealUntil,
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

    /** One of the decisions, and what it was about. */
    public record PastRuling(
            Occasion occasion,
            Ruling ruling,
            String ruledBy,
            Integer goodwillPercent,
            String reason,
            Instant ruledAt) {}

    /** What the customer says against the refusal, and who wrote it down. */
    public record Appeal(String text, String appealedBy, Instant appealedAt) {}

    /** How the unit came in. */
    public record Receipt(String unitCondition, String accessories, Instant receivedAt) {}
}
