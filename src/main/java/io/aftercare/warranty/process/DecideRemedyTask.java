package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.warranty.Remedies;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DecideRemedyTask implements TaskCompletion<DecideRemedyForm> {

    private final Remedies remedies;

    DecideRemedyTask(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public String taskKey() {
        return WarrantyClaim.Elements.USER_DECIDE_REMEDY;
    }

    @Override
    public Class<DecideRemedyForm> formType() {
        return DecideRemedyForm.class;
    }

    @Override
    public List<FieldProblem> problems(WorkItem task, DecideRemedyForm form, Staff actor) {
        return form.remedy() == null ? List.of() : remedies.problemsOf(task.businessKey(), form.choice());
    }

    @Override
    public Completion complete(WorkItem task, DecideRemedyForm form, Staff actor) {
        var choice = form.choice();
        var goesBack = remedies.decide(task.businessKey(), choice, actor.username());
        return Completion.done(Map.of(WarrantyClaim.Variables.GOES_BACK, goesBack));
    }
}
