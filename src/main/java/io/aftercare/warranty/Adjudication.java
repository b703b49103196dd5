package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decision about a claim's cover: advised per cost class, made by itself when clear, else by an adjudicator. */
@Component
public class Adjudication {

    private static final String SYSTEM = "system";

    private final StoredClaims claims;
    private final CaseFiles caseFiles;
    private final Entitlements entitlements;
    private final Goodwill goodwill;

    Adjudication(StoredClaims claims, CaseFiles caseFiles, Entitlements entitlements, Goodwill goodwill) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.entitlements = entitlements;
        this.goodwill = goodwill;
    }

    /** Asks what is covered and keeps the advice; true if it is clear that the warranty pays. */
    @Transactional
    public boolean advise(String number) {
        var claim = claims.get(number);
        var facts = claim.facts();
        claim.advise(entitlements.coverOf(
                claim.serial(), number, facts.purchaseDate(), facts.proofOfPurchase(), facts.symptomCode()));
        return claim.clearlyCovered();
    }

    /** Accepts by the advice alone. */
    @Transactional
    public Ruling acceptAdvised(String number) {
        return accept(number, SYSTEM);
    }

    /** Whether the warranty may pay: else the claim is accepted out of goodwill or refused. */
    @Transactional(readOnly = true)
    public boolean mayAccept(String number) {
        return !claims.get(number).notCovered();
    }

    @Transactional
    public Ruling accept(String number, String actor) {
        claims.get(number).accept(actor);
        caseFiles.record(number, "claim-accepted", false, actor);
        return Ruling.ACCEPTED;
    }

    /** @param reason is printed in the message to the customer */
    @Transactional
    public Ruling refuse(String number, String reason, String actor) {
        claims.get(number).refuse(reason, actor);
        caseFiles.record(number, "claim-refused", false, actor);
        return Ruling.REFUSED;
    }

    /**
     * Accepts though the warranty does not pay.
     *
     * @return what forbids it: the share is above the actor's limit; empty if it is done
     */
    @Transactional
    public Optional<FieldProblem> giveGoodwill(String number, int percent, String reason, Staff actor) {
        var claim = claims.get(number);
        var limit = goodwill.limitOf(claim, actor, true);
        if (percent > limit.limitPercent()) {
            var code = "claim-goodwill-above-limit-" + limit.whoMay().name().toLowerCase(Locale.ROOT);
            return Optional.of(FieldProblem.of("goodwillPercent", code, limit.limitPercent()));
        }
        claim.acceptFromGoodwill(percent, reason, actor.username());
        caseFiles.record(number, "claim-goodwill", true, actor.username(), String.valueOf(percent));
        return Optional.empty();
    }

    /** How much of the costs this member of staff may give from goodwill, and how long the warranty is over. */
    @Transactional(readOnly = true)
    public Limit limitFor(String number, Staff actor) {
        var claim = claims.get(number);
        return new Limit(goodwill.limitOf(claim, actor, false).limitPercent(), goodwill.monthsSinceEnd(claim));
    }

    /** @param monthsSinceEnd 0 while the warranty runs, -1 if the purchase day is not known */
    public record Limit(int percent, long monthsSinceEnd) {}
}
