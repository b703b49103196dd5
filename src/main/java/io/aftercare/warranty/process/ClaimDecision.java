package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.FieldProblem;
import io.aftercare.warranty.Adjudication;
import io.aftercare.warranty.AfterDecision;
import io.aftercare.warranty.GoodwillGiving;
import io.aftercare.warranty.Ruling;
import io.aftercare.warranty.process.DecideClaimForm.Choice;
import io.aftercare.workflow.Completion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an adjudicator or manager chose, whether about a claim or about an appeal. */
@Component
class ClaimDecision {

    private static final int ALL = 100;

    private final Adjudication adjudication;
    private final GoodwillGiving goodwill;
    private final StaffDirectory staff;

    ClaimDecision(Adjudication adjudication, GoodwillGiving goodwill, StaffDirectory staff) {
        this.adjudication = adjudication;
        this.goodwill = goodwill;
        this.staff = staff;
    }

    /** What can be decided about this claim, by whoever is signed in. */
    Set<Choice> offered(String number) {
        var offered = EnumSet.allOf(Choice.class);
        if (adjudication.acceptance(number).isEmpty()) {
            offered.remove(Choice.ACCEPT);
        }
        staff.current()
                .filter(actor -> !goodwill.possible(number, actor))
                .ifPresent(actor -> offered.remove(Choice.GOODWILL));
        return offered;
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
        var problems = new ArrayList<FieldProblem>();
        var percent = form.goodwillPercent();
        if (percent == null || percent < 1 || percent > ALL) {
            problems.add(FieldProblem.of("goodwillPercent", "claim-goodwill-percent"));
        }
        if (form.withoutReason()) {
            problems.add(FieldProblem.of("reason", "claim-goodwill-reason-missing"));
        }
        return problems.isEmpty()
                ? goOn(goodwill.give(number, percent, form.reason().strip(), actor))
                : new Completion.Refused(problems);
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
