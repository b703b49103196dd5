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
import java.util.List;
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
    public List<FieldProblem> problems(WorkItem task, HandBackForm form, Staff actor) {
        if (form.method() == null) {
            return List.of();
        }
        return switch (form.method()) {
            case PICK_UP -> codeProblems(task, form);
            case SHIPMENT -> parcelProblems(form);
            case SCRAPPED -> scrapping.problems(task, form.writtenConsent());
        };
    }

    @Override
    public Completion complete(WorkItem task, HandBackForm form, Staff actor) {
        return switch (form.method()) {
            case PICK_UP -> handOver(task, form, actor);
            case SHIPMENT -> ship(task, form, actor);
            case SCRAPPED -> scrapping.scrap(task, actor);
        };
    }

    private List<FieldProblem> codeProblems(WorkItem task, HandBackForm form) {
        var code = code(form);
        if (code.isEmpty()) {
            return List.of(FieldProblem.of("pickUpCode", "hand-back-code-missing"));
        }
        return handBacks.opensWith(task.caseNumber(), code)
                ? List.of()
                : List.of(FieldProblem.of("pickUpCode", "hand-back-wrong-code"));
    }

    private static String code(HandBackForm form) {
        return form.pickUpCode() == null ? "" : form.pickUpCode().replaceAll("\\s", "");
    }

    private Completion handOver(WorkItem task, HandBackForm form, Staff actor) {
        handBacks.handOver(task.caseNumber(), code(form), actor.username());
        return handedBack();
    }

    private static List<FieldProblem> parcelProblems(HandBackForm form) {
        var problems = new ArrayList<FieldProblem>();
        if (form.carrier() == null || form.carrier().isBlank()) {
            problems.add(FieldProblem.of("carrier", "hand-back-carrier-missing"));
        }
        if (form.parcelNumber() == null || form.parcelNumber().isBlank()) {
            problems.add(FieldProblem.of("parcelNumber", "hand-back-parcel-missing"));
        }
        return problems;
    }

    private Completion ship(WorkItem task, HandBackForm form, Staff actor) {
        var parcel = form.parcelNumber().strip();
        handBacks.ship(task.caseNumber(), form.carrier().strip(), parcel, actor.username());
        return handedBack();
    }

    private static Completion handedBack() {
        return Completion.done(Map.of(HandBackProcess.SCRAPPED, false));
    }
}
