package io.aftercare.warranty;

/**
 * What a customer answers.
 *
 * @param questionId the question that was answered; null for the one that is open, unless the claim has had another offer
 *                   before: then the answer could be meant for that one
 * @param text       the answer to a question; null for an offer
 * @param decision   whether an offer is accepted; null for a question
 * @param from       network address of the customer
 */
public record CustomerReply(Long questionId, String text, Decision decision, String from) {

    public enum Decision {
        ACCEPT,
        DECLINE
    }

    boolean withoutText() {
        return text == null || text.isBlank();
    }
}
