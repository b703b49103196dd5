package io.aftercare.warranty;

import java.time.LocalDate;

/**
 * What a customer answers.
 *
 * @param questionId the question that was answered; null for the one that is open, unless the claim has had another offer
 *                   before: then the answer could be meant for that one
 * @param text       the answer to a question; null for an offer
 * @param decision   whether an offer is accepted; null for a question
 * @param purchase   what the customer sets right about the purchase; for a question only
 * @param from       network address of the customer
 */
public record CustomerReply(Long questionId, String text, Decision decision, Purchase purchase, String from) {

    /** Without a word about the purchase. */
    public CustomerReply(Long questionId, String text, Decision decision, String from) {
        this(questionId, text, decision, Purchase.UNCHANGED, from);
    }

    /**
     * @param day   the right day of purchase; null if what we have is right
     * @param proof whether there is a proof of purchase now; false leaves it as it is
     */
    public record Purchase(LocalDate day, boolean proof) {

        public static final Purchase UNCHANGED = new Purchase(null, false);
    }

    public enum Decision {
        ACCEPT,
        DECLINE
    }

    boolean withoutText() {
        return text == null || text.isBlank();
    }
}
