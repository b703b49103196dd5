package io.aftercare.repair.process;

import io.aftercare.identity.Staff;
import io.aftercare.repair.HandBackMethod;
import io.aftercare.repair.HandBacks;
import io.aftercare.shared.FieldProblem;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Handing the unit over against the pick-up code, shipping it, or destroying it with consent. */
@Component
class HandBackUnit implements TaskPage, TaskCompletion<HandBackForm> {

    private final HandBacks handBacks;
    private final Scrapping scrapping;
    private final BenchChoices choices;

    HandBackUnit(HandBacks handBacks, Scrapping scrapping, BenchChoices choices) {
        this.handBacks = handBacks;
        this.scrapping = scrapping;
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
        var model = scrapping.model(task);
        model.put("methods", choices.of(HandBackMethod.class, "hand-back.method.", locale));
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new HandBackForm(HandBackMethod.PICK_UP, "", "", "", false);
    }

    @Override
    public Completion complete(WorkItem task, HandBackForm form, Staff actor) {
        return switch (form.method()) {
            case PICK_UP -> handOver(task, form, actor);
            case SHIPMENT -> ship(task, form, actor);
            case SCRAPPED -> scrapping.scrap(task, form.writtenConsent(), actor);
        };
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
        return handedBack();
    }

    private Completion ship(WorkItem task, HandBackForm form, Staff actor) {
        var problems = new ArrayList<FieldProblem>();
        if (form.carrier() == null || form.carrier().isBlank()) {
            problems.add(FieldProblem.of("carrier", "hand-back-carrier-missing"));
        }
        if (form.parcelNumber() == null || form.parcelNumber().isBlank()) {
            problems.add(FieldProblem.of("parcelNumber", "hand-back-parcel-missing"));
        }
        if (!problems.isEmpty()) {
            return new Completion.Refused(problems);
        }
        var parcel = form.parcelNumber().strip();
        handBacks.ship(task.caseNumber(), form.carrier().strip(), parcel, actor.username());
        return handedBack();
    }

    private static Completion handedBack() {
        return Completion.done(Map.of(HandBackProcess.SCRAPPED, false));
    }
}
