package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.warranty.Adjudication;
import io.aftercare.warranty.GoodwillGiving;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class ApproveGoodwillTask implements TaskCompletion<ApproveGoodwillForm> {

    private final GoodwillGiving goodwill;
    private final Adjudication adjudication;

    ApproveGoodwillTask(GoodwillGiving goodwill, Adjudication adjudication) {
        this.goodwill = goodwill;
        this.adjudication = adjudication;
    }

    @Override
    public String taskKey() {
        return ClaimAdjudication.Elements.USER_APPROVE_GOODWILL;
    }

    @Override
    public Class<ApproveGoodwillForm> formType() {
        return ApproveGoodwillForm.class;
    }

    @Override
    public Completion complete(WorkItem task, ApproveGoodwillForm form, Staff actor) {
        var number = task.businessKey();
        return switch (form.decision()) {
            case APPROVE ->
                ClaimDecision.goOn(
                        goodwill.approve(number, goodwill.proposal(number).percent(), actor));
            case LOWER -> lower(number, form.goodwillPercent(), actor);
            case REFUSE -> refuse(number, form, actor);
        };
    }

    private Completion lower(String number, Integer percent, Staff actor) {
        var proposed = goodwill.proposal(number).percent();
        return percent == null || percent < 1 || percent >= proposed
                ? Completion.refused("goodwillPercent", "claim-goodwill-not-lower", proposed)
                : ClaimDecision.goOn(goodwill.approve(number, percent, actor));
    }

    private Completion refuse(String number, ApproveGoodwillForm form, Staff actor) {
        return form.withoutReason()
                ? Completion.refused("reason", "claim-refusal-reason-missing")
                : ClaimDecision.ruled(adjudication.refuse(number, form.reason().strip(), actor.username()));
    }
}
