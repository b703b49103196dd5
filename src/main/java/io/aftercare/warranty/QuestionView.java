package io.aftercare.warranty;

import java.time.Instant;

/**
 * A question to the customer, with its answer.
 *
 * @param text         the question; for an offer, why goodwill is given
 * @param percent      what goodwill pays; for an offer only
 * @param answer       null before it is answered, and for an offer
 * @param answeredFrom network address of the answer; null before
 */
public record QuestionView(
        long id,
        QuestionKind kind,
        String text,
        Integer percent,
        String askedBy,
        Instant askedAt,
        QuestionState state,
        String answer,
        Instant answeredAt,
        String answeredFrom) {

    /** What is left to the customer; null for a plain question. */
    public Integer rest() {
        return percent == null ? null : 100 - percent;
    }
}
