package io.aftercare.repair.process;

import io.aftercare.identity.Staff;
import io.aftercare.repair.HandBackMethod;
import io.aftercare.repair.HandBacks;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Handing the unit over against the pick-up code, or shipping it. */
@Component
class HandBackUnit implements TaskPage, TaskCompletion<HandBackForm> {

    private final HandBacks handBacks;
    private final BenchChoices choices;

    HandBackUnit(HandBacks handBacks, BenchChoices choices) {
        this.handBacks = handBacks;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return HandBackProcess.USER_HAND_BACK;
    }

    @Override
    public String template() {
        return "repair/hand-back";
    }

    @Override
    public Class<HandBackForm> formType() {
        return HandBackForm.class;
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        return Map.of("methods", choices.of(HandBackMethod.class, "hand-back.method.", locale));
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new HandBackForm(HandBackMethod.PICK_UP, "", "", "");
    }

    @Override
    public Completion complete(WorkItem task, HandBackForm form, Staff actor) {
        return form.method() == HandBackMethod.PICK_UP ? handOver(task, form, actor) : ship(task, form, actor);
    }

    private Completion handOver(WorkItem task, HandBackForm form, Staff actor) {
        var code = form.pickUpCode() == null ? "" : form.pickUpCode().replaceAll("\\s", "");
        if (code.isEmpty()) {
            return Completion.refused("pickUpCode", "hand-back-code-missing");
        }
        if (!handBacks.opensWith(task.caseNumber(), code)) {
            return Completion.refused("pickUpCode", "hand-back-wrong-code");
        }
        handBacks.handOver(task.caseNumber(), code, actor.username());
        return Completion.done();
    }

    private Completion ship(WorkItem task, HandBackForm form, Staff actor) {
        if (form.carrier() == null || form.carrier().isBlank()) {
            return Completion.refused("carrier", "hand-back-carrier-missing");
        }
        if (form.parcelNumber() == null || form.parcelNumber().isBlank()) {
            return Completion.refused("parcelNumber", "hand-back-parcel-missing");
        }
        var parcel = form.parcelNumber().strip();
        handBacks.ship(task.caseNumber(), form.carrier().strip(), parcel, actor.username());
        return Completion.done();
    }
}
