package io.aftercare.warranty;

import java.time.Instant;

/**
 * A question to the customer, with its answer.
 *
 * @param text         the question; for an offer, why goodwill is given, empty if the warranty pays by its terms
 * @param shares       what is offered; for an offer only
 * @param answer       null before it is answered, and for an offer
 * @param answeredFrom network address of the answer; null before
 * @param correction   what the answer has set right about the purchase
 */
public record QuestionView(
        long id,
        QuestionKind kind,
        String text,
        CostShares shares,
        String askedBy,
        Instant askedAt,
        QuestionState state,
        String answer,
        Instant answeredAt,
        String answeredFrom,
        PurchaseCorrection correction) {

    /** The one share of all costs that is offered; null if parts and labour differ, and for a plain question. */
    public Integer percent() {
        return shares == null || !shares.partsPercent().equals(shares.labourPercent()) ? null : shares.partsPercent();
    }

    /** What is left of it to the customer. */
    public Integer rest() {
        return percent() == null ? null : 100 - percent();
    }
}
