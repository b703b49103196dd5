package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decision about a claim's cover: advised per cost class, made by itself when clear, else by an adjudicator. */
@Component
@Transactional
public class Adjudication {

    private static final String SYSTEM = "system";

    private final ClaimBook claims;
    private final CaseFiles caseFiles;
    private final ClaimCover cover;
    private final CustomerQuestions questions;

    Adjudication(ClaimBook claims, CaseFiles caseFiles, ClaimCover cover, CustomerQuestions questions) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.cover = cover;
        this.questions = questions;
    }

    /** Asks what is covered and keeps the advice; true if it is clear that the warranty pays. */
    public boolean advise(String number) {
        var claim = claims.get(number);
        claim.advise(cover.of(claim));
        return claim.rulings().clearlyCovered();
    }

    /** Accepts by the advice alone, which leaves nothing to the customer. */
    public Ruling acceptAdvised(String number) {
        return accept(claims.get(number), SYSTEM);
    }

    /** What the warranty would pay; empty if it pays nothing: then the claim is accepted out of goodwill or refused. */
    @Transactional(readOnly = true)
    public Optional<CostShares> acceptance(String number) {
        return Optional.of(claims.get(number).rulings())
                .filter(ClaimRulings::acceptable)
                .map(ClaimRulings::accepted);
    }

    /** Lets the warranty pay what it covers; if that leaves a rest, the customer has to agree to it first. */
    public AfterDecision accept(String number, String actor) {
        var claim = claims.get(number);
        if (!claim.rulings().leavesRest()) {
            return new AfterDecision.Ruled(accept(claim, actor));
        }
        claim.deciding().offerCover(actor);
        return new AfterDecision.CustomerAsked(
                questions.offer(number, claim.rulings().accepted(), "", actor));
    }

    private Ruling accept(Claim claim, String actor) {
        claim.deciding().accept(actor, claims.now());
        caseFiles.record(claim.number(), "claim-accepted", false, actor);
        return Ruling.ACCEPTED;
    }

    /** @param reason is printed in the letter to the customer */
    public Ruling refuse(String number, String reason, String actor) {
        claims.get(number).deciding().refuse(reason, actor, claims.now());
        caseFiles.record(number, "claim-refused", false, actor);
        return Ruling.REFUSED;
    }

    /** Puts a question to the customer, whose answer comes before the decision. */
    public AfterDecision ask(String number, String question, String actor) {
        return new AfterDecision.CustomerAsked(questions.ask(number, question, actor));
    }
}
