package io.aftercare.portal.web;

import io.aftercare.casefile.Conversations;
import io.aftercare.casefile.TrackingView;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.CustomerQuestions;
import io.aftercare.warranty.CustomerReply;
import io.aftercare.warranty.QuestionKind;
import io.aftercare.warranty.QuestionView;
import io.aftercare.warranty.Withdrawals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the holder of a tracking link may do now, by the last part of the address to call, and does. */
@Component
class TrackActions {

    static final String ANSWERS = "answers";
    static final String APPEAL = "appeal";
    static final String CANCELLATION = "cancellation";
    static final String WITHDRAWAL = "withdrawal";
    static final String FILES = "files";
    static final String CONVERSATION = "conversation";
    static final String DISPOSAL_CONSENT = "disposal-consent";

    private static final String CUSTOMER = "customer";

    private final Claims claims;
    private final Withdrawals withdrawals;
    private final CustomerQuestions questions;
    private final TrackedRepair repair;
    private final Conversations conversations;

    TrackActions(
            Claims claims,
            Withdrawals withdrawals,
            CustomerQuestions questions,
            TrackedRepair repair,
            Conversations conversations) {
        this.conversations = conversations;
        this.claims = claims;
        this.withdrawals = withdrawals;
        this.questions = questions;
        this.repair = repair;
    }

    /** The one that is wanted most comes first. */
    List<String> offered(TrackingView view) {
        var number = view.number();
        var offered = new ArrayList<String>();
        if (question(number) != null) {
            offered.add(ANSWERS);
        }
        if (appealUntil(number) != null) {
            offered.add(APPEAL);
        }
        if (claims.cancellable(number)) {
            offered.add(CANCELLATION);
        }
        if (withdrawals.withdrawable(number)) {
            offered.add(WITHDRAWAL);
        }
        if (repair.of(number).asked()) {
            offered.add(DISPOSAL_CONSENT);
        }
        if (!view.stage().ended()) {
            offered.add(FILES);
        }
        if (conversations.openForCustomer(number)) {
            offered.add(CONVERSATION);
        }
        return offered;
    }

    /** What the customer is asked now; null if nothing. */
    QuestionView question(String number) {
        return questions.openOf(number).orElse(null);
    }

    /** What was told of the purchase and can be set right with the answer; null if nothing can. */
    CustomerReply.Purchase purchase(String number) {
        return questions
                .openOf(number)
                .filter(asked -> asked.kind() == QuestionKind.QUESTION)
                .flatMap(asked -> questions.purchaseOf(number))
                .orElse(null);
    }

    /** Until when the customer may appeal; null if not or no more. */
    Instant appealUntil(String number) {
        return claims.appealUntil(number).orElse(null);
    }

    /** @throws io.aftercare.shared.ConflictException if nothing is asked any more */
    String answer(String number, CustomerReply reply) {
        questions.answer(number, reply);
        return number;
    }

    /** @throws io.aftercare.shared.ConflictException if the claim cannot be appealed any more */
    String appeal(String number, String text) {
        claims.appeal(number, text, CUSTOMER);
        return number;
    }

    /** @throws io.aftercare.shared.ConflictException if the unit does not wait any more */
    String consentToDisposal(String number) {
        repair.consentToDisposal(number);
        return number;
    }

    /** @throws io.aftercare.shared.ConflictException if it is too late */
    String cancel(String number) {
        claims.cancel(number, CUSTOMER);
        return number;
    }

    /** @throws io.aftercare.shared.ConflictException if the unit is not with us, or repaired already */
    String withdraw(String number) {
        withdrawals.withdraw(number, CUSTOMER);
        return number;
    }
}
