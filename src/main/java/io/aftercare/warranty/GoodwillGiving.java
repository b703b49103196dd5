package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pays though the warranty does not. Above somebody's limit a manager has to agree, and where goodwill does not pay all,
 * the customer.
 */
@Component
@Transactional
public class GoodwillGiving {

    private static final int ALL = 100;

    private final ClaimBook claims;
    private final CaseFiles caseFiles;
    private final Goodwill goodwill;
    private final CustomerQuestions questions;

    GoodwillGiving(ClaimBook claims, CaseFiles caseFiles, Goodwill goodwill, CustomerQuestions questions) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.goodwill = goodwill;
        this.questions = questions;
    }

    /** What forbids this member of staff to give so much, or to propose it to a manager. */
    @Transactional(readOnly = true)
    public Optional<FieldProblem> problem(String number, int percent, Staff actor) {
        var claim = claims.get(number);
        if (claim.rulings().wastesGoodwill(percent)) {
            return Optional.of(covered().problem());
        }
        var limit = goodwill.limitOf(claim, actor, false);
        return percent > limit.limitPercent() && limit.whoMay() != ClaimAuthority.MANAGER
                ? Optional.of(tooMuch(limit).problem())
                : Optional.empty();
    }

    /** @param percent the share that is paid, 1 to 100; @param reason why, for the file and for the customer */
    public AfterDecision give(String number, int percent, String reason, Staff actor) {
        var claim = claims.get(number);
        if (claim.rulings().wastesGoodwill(percent)) {
            return covered();
        }
        var limit = goodwill.limitOf(claim, actor, true);
        if (percent <= limit.limitPercent()) {
            return grant(claim, percent, reason, actor.username());
        }
        if (limit.whoMay() != ClaimAuthority.MANAGER) {
            return tooMuch(limit);
        }
        claim.deciding().offerGoodwill(percent, reason, actor.username());
        caseFiles.record(number, "claim-goodwill-proposed", false, actor.username(), String.valueOf(percent));
        return new AfterDecision.ManagerAsked();
    }

    /** A manager agrees to what was proposed, or to less. */
    public AfterDecision approve(String number, int percent, Staff manager) {
        var claim = claims.get(number);
        if (claim.rulings().wastesGoodwill(percent)) {
            return covered();
        }
        var limit = goodwill.limitOf(claim, manager, true);
        return percent > limit.limitPercent()
                ? tooMuch(limit)
                : grant(claim, percent, claim.rulings().offer().reason(), manager.username());
    }

    /** What waits for a manager's word; null if nothing does. */
    @Transactional(readOnly = true)
    public Proposal proposal(String number) {
        var offer = claims.get(number).rulings().offer();
        return offer == null ? null : new Proposal(offer.percent(), offer.reason(), offer.offeredBy());
    }

    /** How much of the costs this member of staff may give, and how long the warranty is over. */
    @Transactional(readOnly = true)
    public Limit limitFor(String number, Staff actor) {
        var claim = claims.get(number);
        return new Limit(goodwill.limitOf(claim, actor, false).limitPercent(), goodwill.monthsSinceEnd(claim));
    }

    /** Whether this member of staff may give any goodwill, or may propose it to a manager. */
    @Transactional(readOnly = true)
    public boolean possible(String number, Staff actor) {
        var claim = claims.get(number);
        var limit = goodwill.limitOf(claim, actor, false);
        return !claim.rulings().wastesGoodwill(ALL)
                && (limit.limitPercent() > 0 || limit.whoMay() == ClaimAuthority.MANAGER);
    }

    private AfterDecision grant(Claim claim, int percent, String reason, String by) {
        var shares = claim.rulings().withGoodwill(percent);
        if (!shares.all()) {
            claim.deciding().offerGoodwill(percent, reason, by);
            return new AfterDecision.CustomerAsked(questions.offer(claim.number(), shares, reason, by));
        }
        claim.deciding().acceptFromGoodwill(percent, reason, by, claims.now());
        caseFiles.record(claim.number(), "claim-goodwill", true, by, String.valueOf(percent));
        return new AfterDecision.Ruled(Ruling.ACCEPTED);
    }

    private static AfterDecision.NotAllowed covered() {
        return new AfterDecision.NotAllowed(FieldProblem.of("goodwillPercent", "claim-goodwill-covered-already"));
    }

    private static AfterDecision.NotAllowed tooMuch(GoodwillLimit limit) {
        var code = "claim-goodwill-above-limit-" + limit.whoMay().name().toLowerCase(Locale.ROOT);
        return new AfterDecision.NotAllowed(FieldProblem.of("goodwillPercent", code, limit.limitPercent()));
    }

    /** Goodwill that somebody without the authority wants to give. */
    public record Proposal(int percent, String reason, String proposedBy) {}

    /** @param monthsSinceEnd 0 while the warranty runs, -1 if the purchase day is not known */
    public record Limit(int percent, long monthsSinceEnd) {}
}
