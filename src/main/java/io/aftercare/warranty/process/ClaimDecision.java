package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.warranty.Adjudication;
import io.aftercare.warranty.AfterDecision;
import io.aftercare.warranty.GoodwillGiving;
import io.aftercare.warranty.Ruling;
import io.aftercare.workflow.Completion;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an adjudicator or manager chose, whether about a claim or about an appeal. */
@Component
class ClaimDecision {

    private static final int ALL = 100;

    private final Adjudication adjudication;
    private final GoodwillGiving goodwill;

    ClaimDecision(Adjudication adjudication, GoodwillGiving goodwill) {
        this.adjudication = adjudication;
        this.goodwill = goodwill;
    }

    Completion decide(String number, DecideClaimForm form, Staff actor) {
        return switch (form.decision()) {
            case ACCEPT -> accept(number, actor);
            case GOODWILL -> goodwill(number, form, actor);
            case ASK -> ask(number, form, actor);
            case REFUSE -> refuse(number, form, actor);
        };
    }

    private Completion accept(String number, Staff actor) {
        return adjudication.acceptance(number).isPresent()
                ? goOn(adjudication.accept(number, actor.username()))
                : Completion.refused("decision", "claim-accept-not-covered");
    }

    private Completion goodwill(String number, DecideClaimForm form, Staff actor) {
        var percent = form.goodwillPercent();
        if (percent == null || percent < 1 || percent > ALL) {
            return Completion.refused("goodwillPercent", "claim-goodwill-percent");
        }
        return form.withoutReason()
                ? Completion.refused("reason", "claim-goodwill-reason-missing")
                : goOn(goodwill.give(number, percent, form.reason().strip(), actor));
    }

    private Completion ask(String number, DecideClaimForm form, Staff actor) {
        return form.withoutReason()
                ? Completion.refused("reason", "claim-question-missing")
                : goOn(adjudication.ask(number, form.reason().strip(), actor.username()));
    }

    private Completion refuse(String number, DecideClaimForm form, Staff actor) {
        return form.withoutReason()
                ? Completion.refused("reason", "claim-refusal-reason-missing")
                : ruled(adjudication.refuse(number, form.reason().strip(), actor.username()));
    }

    /** The process goes where this leads. */
    static Completion goOn(AfterDecision next) {
        if (next instanceof AfterDecision.NotAllowed refused) {
            return new Completion.Refused(List.of(refused.problem()));
        }
        if (next instanceof AfterDecision.CustomerAsked asked) {
            return Completion.done(Map.of(
                    ClaimAdjudication.Variables.DECISION, ClaimAdjudication.Decision.ASK_CUSTOMER.name(),
                    ClaimAdjudication.Variables.QUESTION_ID, asked.questionId()));
        }
        return next instanceof AfterDecision.Ruled ruled
                ? ruled(ruled.ruling())
                : Completion.done(
                        Map.of(ClaimAdjudication.Variables.DECISION, ClaimAdjudication.Decision.ASK_MANAGER.name()));
    }

    static Completion ruled(Ruling ruling) {
        return Completion.done(Map.of(
                ClaimAdjudication.Variables.DECISION, ClaimAdjudication.Decision.RULED.name(),
                ClaimAdjudication.Variables.RULING, ruling.name()));
    }
}
