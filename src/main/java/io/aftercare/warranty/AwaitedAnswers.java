package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done while a customer's answer is awaited, step by step. */
@Component
@Transactional
public class AwaitedAnswers {

    private static final String SYSTEM = "system";
    private static final String CUSTOMER = "customer";

    private final CustomerQuestionBook questions;
    private final CaseFiles caseFiles;
    private final ClaimMessages messages;

    AwaitedAnswers(CustomerQuestionBook questions, CaseFiles caseFiles, ClaimMessages messages) {
        this.questions = questions;
        this.caseFiles = caseFiles;
        this.messages = messages;
    }

    /** Writes to the customer, whose case says from now on that it waits for the answer. */
    public void ask(long questionId) {
        var question = questions.get(questionId).view();
        caseFiles.advance(questions.get(questionId).claimNumber(), CaseStage.AWAITING_ANSWER, question.askedBy());
        if (question.kind() == QuestionKind.SHARE) {
            offer(questionId, question);
        } else {
            tell(questionId, "question", question.text());
        }
    }

    private void offer(long questionId, QuestionView question) {
        var shares = question.shares();
        var parts = String.valueOf(shares.partsPercent());
        var labour = String.valueOf(shares.labourPercent());
        var partsRest = String.valueOf(shares.partsRest());
        var labourRest = String.valueOf(shares.labourRest());
        if (question.text().isEmpty()) {
            tell(questionId, "share-rest", parts, labour, partsRest, labourRest);
        } else {
            tell(questionId, "shares-offered", parts, labour, partsRest, labourRest, question.text());
        }
    }

    public void remind(long questionId) {
        tell(questionId, "question-reminder");
        note(questionId, "claim-question-reminded");
    }

    /** No answer for long: the question stays, and an answer wakes it. */
    public void letSleep(long questionId) {
        questions.get(questionId).fallAsleep();
        tell(questionId, "question-asleep");
        note(questionId, "claim-question-asleep");
    }

    /** No answer is accepted any more; how the claim ends tells the customer. */
    public void giveUp(long questionId) {
        questions.get(questionId).end(QuestionState.UNANSWERED);
        note(questionId, "claim-question-ended");
    }

    /** Writes into the case's history that the customer answered. */
    public void note(long questionId) {
        var question = questions.get(questionId);
        var entry = switch (question.state()) {
            case ACCEPTED -> "claim-share-accepted";
            case DECLINED -> "claim-share-declined";
            default -> "claim-answered";
        };
        caseFiles.record(question.claimNumber(), entry, true, CUSTOMER);
    }

    /** What came of it: {@code ANSWERED, ACCEPTED, DECLINED} or {@code UNANSWERED}. */
    @Transactional(readOnly = true)
    public QuestionState outcome(long questionId) {
        return questions.get(questionId).state();
    }

    /** Whether the answer has set right what the cover depends on. */
    @Transactional(readOnly = true)
    public boolean corrected(long questionId) {
        return !questions.get(questionId).correction().isNone();
    }

    private void tell(long questionId, String kind, String... more) {
        var number = questions.get(questionId).claimNumber();
        messages.tellOf(caseFiles.get(number), kind, String.valueOf(questionId), more);
    }

    private void note(long questionId, String kind) {
        caseFiles.record(questions.get(questionId).claimNumber(), kind, true, SYSTEM);
    }
}
