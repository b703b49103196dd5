package io.aftercare.repair.process;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.AfterTests;
import io.aftercare.repair.OrderEndings;
import io.aftercare.repair.WorkSheets;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.Option;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The lead's decision after a second failed test: once more to a technician, or it cannot be repaired. */
@Component
class DecideAfterTests implements TaskPage, TaskCompletion<DecideAfterTestsForm> {

    private final OrderEndings endings;
    private final WorkSheets sheets;
    private final StaffDirectory staff;
    private final BenchChoices choices;

    DecideAfterTests(OrderEndings endings, WorkSheets sheets, StaffDirectory staff, BenchChoices choices) {
        this.endings = endings;
        this.sheets = sheets;
        this.staff = staff;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return RepairOrderProcess.USER_DECIDE_AFTER_TESTS;
    }

    @Override
    public String template() {
        return "repair/decide-after-tests";
    }

    @Override
    public Class<DecideAfterTestsForm> formType() {
        return DecideAfterTestsForm.class;
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var sheet = sheets.get(task.businessKey());
        return Map.of(
                "sheet", sheet,
                "repairer",
                        staff.find(sheet.repairedBy()).map(Staff::displayName).orElse(sheet.repairedBy()),
                "decisions", choices.of(AfterTests.class, "after-tests.", locale),
                "technicians",
                        technicians(task).stream()
                                .map(worker -> new Option(worker.username(), worker.displayName()))
                                .toList());
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new DecideAfterTestsForm(null, "", "");
    }

    @Override
    public List<FieldProblem> problems(WorkItem task, DecideAfterTestsForm form, Staff actor) {
        var toNobody = form.decision() != null
                && form.decision() != AfterTests.UNREPAIRABLE
                && technicians(task).stream()
                        .noneMatch(worker -> worker.username().equals(form.technician()));
        return toNobody ? List.of(FieldProblem.of("technician", "repair-technician-unknown")) : List.of();
    }

    @Override
    public Completion complete(WorkItem task, DecideAfterTestsForm form, Staff actor) {
        var facts = Map.<String, Object>of(
                RepairOrderProcess.AFTER_TESTS, form.decision().name());
        if (form.decision() == AfterTests.UNREPAIRABLE) {
            endings.giveUp(task.businessKey(), form.reason().strip(), actor.username());
            return Completion.done(facts);
        }
        endings.backToTheBench(
                task.businessKey(), form.technician(), form.reason().strip(), actor.username());
        return Completion.done(facts);
    }

    /** Who repaired the unit may try again; who must not touch a repeated repair may not. */
    private List<Staff> technicians(WorkItem task) {
        var excluded = sheets.get(task.businessKey()).excludedTechnician();
        return staff.workers(Role.TECHNICIAN, task.centre()).stream()
                .filter(worker -> !worker.username().equals(excluded))
                .toList();
    }
}
