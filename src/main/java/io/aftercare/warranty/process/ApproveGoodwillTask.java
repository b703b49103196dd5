package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.warranty.Adjudication;
import io.aftercare.warranty.GoodwillGiving;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.List;
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
    public List<FieldProblem> problems(WorkItem task, ApproveGoodwillForm form, Staff actor) {
        if (form.decision() == ApproveGoodwillForm.Choice.LOWER) {
            var proposed = goodwill.proposal(task.businessKey()).percent();
            var percent = form.goodwillPercent();
            return percent == null || percent < 1 || percent >= proposed
                    ? List.of(FieldProblem.of("goodwillPercent", "claim-goodwill-not-lower", proposed))
                    : List.of();
        }
        return form.decision() == ApproveGoodwillForm.Choice.REFUSE && form.withoutReason()
                ? List.of(FieldProblem.of("reason", "claim-refusal-reason-missing"))
                : List.of();
    }

    @Override
    public Completion complete(WorkItem task, ApproveGoodwillForm form, Staff actor) {
        var number = task.businessKey();
        return switch (form.decision()) {
            case APPROVE ->
                ClaimDecision.goOn(
                        goodwill.approve(number, goodwill.proposal(number).percent(), actor));
            case LOWER -> ClaimDecision.goOn(goodwill.approve(number, form.goodwillPercent(), actor));
            case REFUSE ->
                ClaimDecision.ruled(adjudication.refuse(number, form.reason().strip(), actor.username()));
        };
    }
}
