package io.aftercare.portal.web;

import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.casefile.StoredFile;
import io.aftercare.shared.InputCheck;
import io.aftercare.warranty.CustomerReply;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a customer sends from the tracking page: an answer, a decision about an offer, or an appeal.
 *
 * @param questionId which question the page showed; null for an appeal
 * @param text       the answer, or what is said against a refusal
 * @param decision   for an offer only
 * @param purchaseDate    the right day of purchase; left out if what was said before is right
 * @param proofOfPurchase whether there is a proof of purchase now
 * @param files           tokens of files that go with an answer and were sent ahead
 */
record CustomerForm(
        Long questionId,
        String text,
        CustomerReply.Decision decision,
        @Schema(format = "date") String purchaseDate,
        Boolean proofOfPurchase,
        List<String> files) {

    static final CustomerForm EMPTY = new CustomerForm(null, null, null, null, null, null);

    /**
     * The answer; files without a word are named in it.
     *
     * @throws io.aftercare.shared.InvalidInputException if a file was not taken, or the purchase day is none
     */
    CustomerReply reply(ReceivedFiles received, String from) {
        var names = received.orRefuse().stream().map(StoredFile::name).collect(Collectors.joining(", "));
        var check = new InputCheck();
        var day = check.day("purchaseDate", purchaseDate);
        check.refuse();
        var purchase = new CustomerReply.Purchase(day, Boolean.TRUE.equals(proofOfPurchase));
        return new CustomerReply(questionId, text == null || text.isBlank() ? names : text, decision, purchase, from);
    }
}
