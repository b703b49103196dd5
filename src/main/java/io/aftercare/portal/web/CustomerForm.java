package io.aftercare.portal.web;

import io.aftercare.warranty.CustomerReply;

/**
 * What a customer sends from the tracking page: an answer, a decision about an offer, or an appeal.
 *
 * @param questionId which question the page showed; null for an appeal
 * @param text       the answer, or what is said against a refusal
 * @param decision   for an offer only
 */
record CustomerForm(Long questionId, String text, CustomerReply.Decision decision) {

    static final CustomerForm EMPTY = new CustomerForm(null, null, null);

    CustomerReply reply(String from) {
        return new CustomerReply(questionId, text, decision, from);
    }
}
