package io.aftercare.warranty;

import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A question to the customer of a claim. A claim has one open question at most: {@code openClaim} holds its number while
 * the question is open and is unique in the database. It is answered once.
 */
@Entity
@Table(name = "claim_question")
class CustomerQuestion extends AbstractAggregateRoot<CustomerQuestion> {

    static final int LONGEST_ANSWER = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String claimNumber;
    private String openClaim;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String text;

    @Embedded
    private CostShares shares;

    private String askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private String answer;
    private Instant answeredAt;
    private String answeredFrom;

    @Embedded
    private PurchaseCorrection correction = PurchaseCorrection.NONE;

    protected CustomerQuestion() {}

    /** @param shares what is offered; null for a plain question */
    CustomerQuestion(String claimNumber, String text, CostShares shares, String askedBy, Instant askedAt) {
        this.claimNumber = claimNumber;
        this.openClaim = claimNumber;
        this.kind = shares == null ? QuestionKind.QUESTION : QuestionKind.SHARE;
        this.text = text;
        this.shares = shares;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.state = QuestionState.OPEN;
    }

    /** @throws InvalidInputException if text or decision is missing or too long */
    void answer(CustomerReply reply, Instant now) {
        if (!state.open() || reply.questionId() != null && !reply.questionId().equals(id)) {
            throw new ConflictException("claim-question-gone");
        }
        if (kind == QuestionKind.SHARE) {
            end(decided(reply));
        } else {
            answer = told(reply);
            end(QuestionState.ANSWERED);
        }
        answeredAt = now;
        answeredFrom = reply.from();
        registerEvent(new QuestionAnswered(claimNumber, id));
    }

    /** Keeps what the answer has set right, so that whoever decides sees it. */
    void corrected(PurchaseCorrection made) {
        correction = made;
    }

    /** What the answer has set right; nothing before the answer. */
    PurchaseCorrection correction() {
        return correction == null ? PurchaseCorrection.NONE : correction;
    }

    private static QuestionState decided(CustomerReply reply) {
        if (reply.decision() == null) {
            throw new InvalidInputException("decision", "claim-share-decision-missing");
        }
        return reply.decision() == CustomerReply.Decision.ACCEPT ? QuestionState.ACCEPTED : QuestionState.DECLINED;
    }

    private static String told(CustomerReply reply) {
        if (reply.withoutText()) {
            throw new InvalidInputException("text", "claim-answer-missing");
        }
        if (reply.text().strip().length() > LONGEST_ANSWER) {
            throw new InvalidInputException("text", "claim-answer-too-long", LONGEST_ANSWER);
        }
        return reply.text().strip();
    }

    void fallAsleep() {
        state = QuestionState.ASLEEP;
    }

    /** @param end why no answer is accepted any more */
    void end(QuestionState end) {
        state = end;
        openClaim = null;
    }

    long id() {
        return id;
    }

    String claimNumber() {
        return claimNumber;
    }

    QuestionKind kind() {
        return kind;
    }

    QuestionState state() {
        return state;
    }

    QuestionView view() {
        return new QuestionView(
                id, kind, text, shares, askedBy, askedAt, state, answer, answeredAt, answeredFrom, correction());
    }
}
