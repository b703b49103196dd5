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

    /** What is wrong with a decision. */
    List<FieldProblem> problems(String number, DecideClaimForm form, Staff actor) {
        if (form.decision() == null) {
            return List.of();
        }
        return switch (form.decision()) {
            case ACCEPT ->
                adjudication.acceptance(number).isPresent()
                        ? List.of()
                        : List.of(FieldProblem.of("decision", "claim-accept-not-covered"));
            case GOODWILL -> goodwillProblems(number, form, actor);
            case ASK -> reasonProblems(form, "claim-question-missing");
            case REFUSE -> reasonProblems(form, "claim-refusal-reason-missing");
        };
    }

    private static List<FieldProblem> reasonProblems(DecideClaimForm form, String code) {
        return form.withoutReason() ? List.of(FieldProblem.of("reason", code)) : List.of();
    }

    private List<FieldProblem> goodwillProblems(String number, DecideClaimForm form, Staff actor) {
        var problems = new ArrayList<>(reasonProblems(form, "claim-goodwill-reason-missing"));
        var percent = form.goodwillPercent();
        if (percent == null || percent < 1 || percent > ALL) {
            problems.add(FieldProblem.of("goodwillPercent", "claim-goodwill-percent"));
        } else {
            goodwill.problem(number, percent, actor).ifPresent(problems::add);
        }
        return problems;
    }

    /** Decides; the form has no {@link #problems}. */
    Completion decide(String number, DecideClaimForm form, Staff actor) {
        var username = actor.username();
        return switch (form.decision()) {
            case ACCEPT -> goOn(adjudication.accept(number, username));
            case GOODWILL ->
                goOn(goodwill.give(number, form.goodwillPercent(), form.reason().strip(), actor));
            case ASK -> goOn(adjudication.ask(number, form.reason().strip(), username));
            case REFUSE -> ruled(adjudication.refuse(number, form.reason().strip(), username));
        };
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
