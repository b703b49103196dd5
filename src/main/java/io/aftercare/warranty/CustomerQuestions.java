package io.aftercare.warranty;

import io.aftercare.shared.Clock;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What customers are asked about their claims, and what they answer. */
@Component
@Transactional
public class CustomerQuestions {

    private final CustomerQuestionBook questions;
    private final PurchaseCorrections corrections;
    private final Clock clock;

    CustomerQuestions(CustomerQuestionBook questions, PurchaseCorrections corrections, Clock clock) {
        this.questions = questions;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** @return the id of the question; the process {@code customer-answer} asks it and waits */
    long ask(String number, String text, String actor) {
        return store(new CustomerQuestion(number, text, null, actor, clock.now()));
    }

    /** @param shares what is paid, which is not all; @param reason why goodwill is given, empty if none is */
    long offer(String number, CostShares shares, String reason, String actor) {
        return store(new CustomerQuestion(number, reason, shares, actor, clock.now()));
    }

    /** The question that the customer can answer now. */
    @Transactional(readOnly = true)
    public Optional<QuestionView> openOf(String number) {
        return questions.findByOpenClaim(number).map(CustomerQuestion::view);
    }

    /** All questions of the claim, oldest first. */
    @Transactional(readOnly = true)
    public List<QuestionView> ofClaim(String number) {
        return questions.findByClaimNumberOrderById(number).stream()
                .map(CustomerQuestion::view)
                .toList();
    }

    /** What the customer has told of the purchase and may set right with the answer; empty if that is settled. */
    @Transactional(readOnly = true)
    public Optional<CustomerReply.Purchase> purchaseOf(String number) {
        return corrections
                .open(number)
                .map(facts -> new CustomerReply.Purchase(facts.purchaseDate(), facts.proofOfPurchase()));
    }

    /**
     * Takes the customer's answer and lets the claim go on. Of many answers at once only the first counts.
     *
     * @throws ConflictException if nothing is asked any more
     * @throws io.aftercare.shared.InvalidInputException if the text or the decision is missing, a day of purchase
     *     cannot be, or it is not clear which of several offers is meant
     */
    public void answer(String number, CustomerReply reply) {
        var question = questions.lockNewest(number).orElseThrow(() -> new ConflictException("claim-question-gone"));
        refuseUnclear(question, reply);
        question.answer(reply, clock.now());
        if (question.state() == QuestionState.ANSWERED) {
            question.corrected(corrections.take(number, reply.purchase()));
        }
        questions.saveAndFlush(question);
    }

    /** A late answer to an earlier offer must not accept another one unseen. */
    private void refuseUnclear(CustomerQuestion question, CustomerReply reply) {
        if (reply.questionId() == null
                && question.kind() == QuestionKind.SHARE
                && question.state().open()
                && questions.countByClaimNumberAndKind(question.claimNumber(), QuestionKind.SHARE) > 1) {
            throw new InvalidInputException("questionId", "claim-share-question-missing");
        }
    }

    /** Nobody needs the answer any more. */
    @EventListener
    void withdraw(ClaimCancelled cancelled) {
        dropOpenOf(cancelled.claimNumber());
    }

    @EventListener
    void withdraw(ClaimWithdrawn withdrawn) {
        dropOpenOf(withdrawn.claimNumber());
    }

    private void dropOpenOf(String number) {
        questions.findByOpenClaim(number).ifPresent(open -> open.end(QuestionState.WITHDRAWN));
    }

    private long store(CustomerQuestion question) {
        return questions.saveAndFlush(question).id();
    }
}
