package io.aftercare.warranty;

/**
 * What a customer answers.
 *
 * @param questionId the question on the page that was answered; null for the one that is open
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
