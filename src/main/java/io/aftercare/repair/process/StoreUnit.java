package io.aftercare.repair.process;

import io.aftercare.identity.Staff;
import io.aftercare.repair.HandBacks;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Putting away a unit for which nobody came in a month. */
@Component
class StoreUnit implements TaskPage, TaskCompletion<StoreUnitForm> {

    private final HandBacks handBacks;
    private final Scrapping scrapping;

    StoreUnit(HandBacks handBacks, Scrapping scrapping) {
        this.handBacks = handBacks;
        this.scrapping = scrapping;
    }

    @Override
    public String taskKey() {
        return HandBackProcess.USER_STORE_UNIT;
    }

    @Override
    public String template() {
        return "repair/store-unit";
    }

    @Override
    public Class<StoreUnitForm> formType() {
        return StoreUnitForm.class;
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        return scrapping.model(task);
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new StoreUnitForm("");
    }

    @Override
    public Completion complete(WorkItem task, StoreUnitForm form, Staff actor) {
        handBacks.store(task.caseNumber(), form.storagePlace().strip(), actor.username());
        return Completion.done();
    }
}
