package io.aftercare.repair.process;

import io.aftercare.identity.Staff;
import io.aftercare.repair.Intakes;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Making a swollen or damaged battery safe, before anybody works on the unit. */
@Component
class ReleaseBattery implements TaskPage, TaskCompletion<ReleaseBatteryForm> {

    private final Intakes intakes;
    private final BenchFacts facts;
    private final Scrapping places;

    ReleaseBattery(Intakes intakes, BenchFacts facts, Scrapping places) {
        this.intakes = intakes;
        this.facts = facts;
        this.places = places;
    }

    @Override
    public String taskKey() {
        return RepairOrderProcess.USER_RELEASE_BATTERY;
    }

    @Override
    public String template() {
        return "repair/release-battery";
    }

    @Override
    public Class<ReleaseBatteryForm> formType() {
        return ReleaseBatteryForm.class;
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var model = facts.of(task, locale);
        model.put("place", places.place(task));
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new ReleaseBatteryForm("", "");
    }

    @Override
    public Completion complete(WorkItem task, ReleaseBatteryForm form, Staff actor) {
        intakes.release(
                task.caseNumber(), form.done().strip(), form.shelfPlace().strip(), actor.username());
        return Completion.done();
    }
}
