package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DecideClaimTask implements TaskCompletion<DecideClaimForm> {

    private final ClaimDecision decision;

    DecideClaimTask(ClaimDecision decision) {
        this.decision = decision;
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
    public List<FieldProblem> problems(WorkItem task, DecideClaimForm form, Staff actor) {
        return decision.problems(task.businessKey(), form, actor);
    }

    @Override
    public Completion complete(WorkItem task, DecideClaimForm form, Staff actor) {
        return decision.decide(task.businessKey(), form, actor);
    }
}
