package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps before and between the words that people say about a claim's cover. */
@Component
@Transactional
public class RulingCourse {

    private static final String SYSTEM = "system";

    private final ClaimBook claims;
    private final CaseFiles caseFiles;
    private final Adjudication adjudication;
    private final AwaitedAnswers answers;
    private final ClaimMessages messages;

    RulingCourse(
            ClaimBook claims,
            CaseFiles caseFiles,
            Adjudication adjudication,
            AwaitedAnswers answers,
            ClaimMessages messages) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.adjudication = adjudication;
        this.answers = answers;
        this.messages = messages;
    }

    /** Begins to decide; a customer who appealed is told that somebody else looks at the claim again. */
    public void open(String number, Occasion occasion) {
        var claim = claims.get(number);
        claim.deciding().open(occasion);
        if (occasion == Occasion.APPEAL) {
            caseFiles.advance(number, CaseStage.IN_REVIEW, SYSTEM);
            messages.tell(caseFiles.get(number), "appealed");
        }
    }

    /**
     * Goes on with what the customer said.
     *
     * @return the ruling that follows; empty if somebody has still to decide, knowing the answer
     */
    public Optional<Ruling> goOn(String number, long questionId) {
        var claim = claims.get(number);
        return switch (answers.outcome(questionId)) {
            case ACCEPTED -> Optional.of(acceptShare(claim));
            case DECLINED -> Optional.of(end(claim, Ruling.DECLINED));
            case UNANSWERED -> Optional.of(end(claim, Ruling.UNANSWERED));
            default -> undecided(claim, answers.corrected(questionId));
        };
    }

    private Ruling acceptShare(Claim claim) {
        var offer = claim.rulings().offer();
        if (offer.percent() == null) {
            claim.deciding().accept(offer.offeredBy(), claims.now());
            caseFiles.record(claim.number(), "claim-accepted", false, offer.offeredBy());
        } else {
            claim.deciding().acceptFromGoodwill(offer.percent(), offer.reason(), offer.offeredBy(), claims.now());
            var percent = String.valueOf(offer.percent());
            caseFiles.record(claim.number(), "claim-goodwill", true, offer.offeredBy(), percent);
        }
        goBack(claim);
        return Ruling.ACCEPTED;
    }

    private Ruling end(Claim claim, Ruling ruling) {
        claim.deciding().end(ruling, claims.now());
        goBack(claim);
        return ruling;
    }

    /** What the customer has set right may change what is covered: the table is asked again, a person decides. */
    private Optional<Ruling> undecided(Claim claim, boolean corrected) {
        if (corrected) {
            adjudication.advise(claim.number());
        }
        goBack(claim);
        return Optional.empty();
    }

    /** To where the case was when the customer was asked. */
    private void goBack(Claim claim) {
        var contested = claim.rulings().occasion() == Occasion.CONTEST;
        caseFiles.advance(claim.number(), contested ? CaseStage.IN_DIAGNOSIS : CaseStage.IN_REVIEW, SYSTEM);
    }
}
