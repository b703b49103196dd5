package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.warranty.Adjudication;
import io.aftercare.warranty.Ruling;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DecideClaimTask implements TaskCompletion<DecideClaimForm> {

    /** A customer's share has to be accepted by the customer first; until that can be asked for, goodwill pays all. */
    private static final int WHOLE = 100;

    private final Adjudication adjudication;

    DecideClaimTask(Adjudication adjudication) {
        this.adjudication = adjudication;
    }

    @Override
    public String taskKey() {
        return ClaimAdjudication.Elements.USER_DECIDE_CLAIM;
    }

    @Override
    public Class<DecideClaimForm> formType() {
        return DecideClaimForm.class;
    }

    @Override
    public Completion complete(WorkItem task, DecideClaimForm form, Staff actor) {
        return switch (form.decision()) {
            case ACCEPT -> accept(task.businessKey(), actor);
            case GOODWILL -> goodwill(task.businessKey(), form, actor);
            case REFUSE -> refuse(task.businessKey(), form, actor);
        };
    }

    private Completion accept(String number, Staff actor) {
        return adjudication.mayAccept(number)
                ? ruled(adjudication.accept(number, actor.username()))
                : Completion.refused("decision", "claim-accept-not-covered");
    }

    private Completion goodwill(String number, DecideClaimForm form, Staff actor) {
        if (form.goodwillPercent() == null || form.goodwillPercent() != WHOLE) {
            return Completion.refused("goodwillPercent", "claim-goodwill-percent", WHOLE);
        }
        if (form.withoutReason()) {
            return Completion.refused("reason", "claim-goodwill-reason-missing");
        }
        return adjudication
                .giveGoodwill(number, form.goodwillPercent(), form.reason().strip(), actor)
                .<Completion>map(problem -> new Completion.Refused(List.of(problem)))
                .orElseGet(() -> ruled(Ruling.ACCEPTED));
    }

    private Completion refuse(String number, DecideClaimForm form, Staff actor) {
        return form.withoutReason()
                ? Completion.refused("reason", "claim-refusal-reason-missing")
                : ruled(adjudication.refuse(number, form.reason().strip(), actor.username()));
    }

    private static Completion ruled(Ruling ruling) {
        return Completion.done(Map.of(ClaimAdjudication.Variables.RULING, ruling.name()));
    }
}
