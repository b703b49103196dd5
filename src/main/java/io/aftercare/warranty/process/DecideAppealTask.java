package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.warranty.FourEyes;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** An appeal is decided like a claim, but never by somebody who has decided about it before. */
@Component
class DecideAppealTask implements TaskCompletion<DecideClaimForm> {

    private final ClaimDecision decision;
    private final FourEyes fourEyes;

    DecideAppealTask(ClaimDecision decision, FourEyes fourEyes) {
        this.decision = decision;
        this.fourEyes = fourEyes;
    }

    @Override
    public String taskKey() {
        return ClaimAdjudication.Elements.USER_DECIDE_APPEAL;
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
        fourEyes.requireFreshEye(task.businessKey(), actor);
        return decision.decide(task.businessKey(), form, actor);
    }
}
