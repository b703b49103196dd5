package io.aftercare.portal.web;

import io.aftercare.shared.InputCheck;
import io.aftercare.warranty.CustomerReply;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a customer sends from the tracking page: an answer, a decision about an offer, or an appeal.
 *
 * @param questionId which question the page showed; null for an appeal
 * @param text       the answer, or what is said against a refusal
 * @param decision   for an offer only
 * @param purchaseDate    the right day of purchase; left out if what was said before is right
 * @param proofOfPurchase whether there is a proof of purchase now
 */
record CustomerForm(
        Long questionId,
        String text,
        CustomerReply.Decision decision,
        @Schema(format = "date") String purchaseDate,
        Boolean proofOfPurchase) {

    static final CustomerForm EMPTY = new CustomerForm(null, null, null, null, null);

    /** @throws io.aftercare.shared.InvalidInputException if the purchase day is none */
    CustomerReply reply(String from) {
        var check = new InputCheck();
        var day = check.day("purchaseDate", purchaseDate);
        check.refuse();
        var purchase = new CustomerReply.Purchase(day, Boolean.TRUE.equals(proofOfPurchase));
        return new CustomerReply(questionId, text, decision, purchase, from);
    }
}
