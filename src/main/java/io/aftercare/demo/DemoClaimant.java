package io.aftercare.demo;

import io.aftercare.warranty.ClaimSubmission;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.CustomerQuestions;
import io.aftercare.warranty.CustomerReply;
import io.aftercare.warranty.Withdrawals;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a customer of the demo does with a claim. */
@Component
@Profile("demo")
class DemoClaimant {

    private static final String CUSTOMER = "customer";

    /** A network address that belongs to nobody. */
    private static final String SOMEWHERE = "192.0.2.44";

    private final Claims claims;
    private final Withdrawals withdrawals;
    private final CustomerQuestions questions;

    DemoClaimant(Claims claims, Withdrawals withdrawals, CustomerQuestions questions) {
        this.claims = claims;
        this.withdrawals = withdrawals;
        this.questions = questions;
    }

    String submit(ClaimSubmission submission) {
        return claims.submit(submission, CUSTOMER);
    }

    /** Does a step that is the customer's; false if it is not. */
    boolean does(String step, String number) {
        switch (step) {
            case "cancel" -> claims.cancel(number, CUSTOMER);
            case "answer" ->
                questions.answer(
                        number,
                        new CustomerReply(null, "Only at weekends, and always with tap water.", null, SOMEWHERE));
            case "accept-share" ->
                questions.answer(number, new CustomerReply(null, null, CustomerReply.Decision.ACCEPT, SOMEWHERE));
            case "appeal" ->
                claims.appeal(number, "It was looked after well; the fault is known of this model.", CUSTOMER);
            case "withdraw" -> withdrawals.withdraw(number, CUSTOMER);
            default -> {
                return false;
            }
        }
        return true;
    }
}
