package io.aftercare.repair.process;

import io.aftercare.identity.Staff;
import io.aftercare.repair.HandBacks;
import io.aftercare.repair.process.DecideUncollectedForm.Uncollected;
import io.aftercare.shared.FieldProblem;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The manager's decision about a unit that nobody collected in three months. */
@Component
class DecideUncollected implements TaskPage, TaskCompletion<DecideUncollectedForm> {

    private final HandBacks handBacks;
    private final Scrapping scrapping;
    private final BenchChoices choices;

    DecideUncollected(HandBacks handBacks, Scrapping scrapping, BenchChoices choices) {
        this.handBacks = handBacks;
        this.scrapping = scrapping;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return HandBackProcess.USER_DECIDE_UNCOLLECTED;
    }

    @Override
    public String template() {
        return "repair/decide-uncollected";
    }

    @Override
    public Class<DecideUncollectedForm> formType() {
        return DecideUncollectedForm.class;
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var model = scrapping.model(task);
        model.put("methods", choices.of(Uncollected.class, "uncollected.", locale));
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new DecideUncollectedForm(null, "", false);
    }

    @Override
    public List<FieldProblem> problems(WorkItem task, DecideUncollectedForm form, Staff actor) {
        if (form.method() == Uncollected.SCRAP) {
            return scrapping.problems(task, form.writtenConsent());
        }
        return form.method() == Uncollected.WAIT_ON
                        && (form.reason() == null || form.reason().isBlank())
                ? List.of(FieldProblem.of("reason", "repair-reason-missing"))
                : List.of();
    }

    @Override
    public Completion complete(WorkItem task, DecideUncollectedForm form, Staff actor) {
        if (form.method() == Uncollected.SCRAP) {
            return scrapping.scrap(task, actor);
        }
        handBacks.waitOn(task.caseNumber(), form.reason().strip(), actor.username());
        return Completion.done(Map.of(HandBackProcess.WAIT_ON, true));
    }
}
