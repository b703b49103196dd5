package io.aftercare.repair.process;

import io.aftercare.identity.Staff;
import io.aftercare.repair.TestCheck;
import io.aftercare.repair.TestMode;
import io.aftercare.repair.TestReport;
import io.aftercare.repair.WorkSheets;
import io.aftercare.repair.Workbench;
import io.aftercare.shared.FieldProblem;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The functional check after a repair. */
@Component
class TestUnit implements TaskPage, TaskCompletion<TestUnitForm> {

    private final Workbench workbench;
    private final WorkSheets sheets;
    private final BenchFacts facts;
    private final BenchChoices choices;

    TestUnit(Workbench workbench, WorkSheets sheets, BenchFacts facts, BenchChoices choices) {
        this.workbench = workbench;
        this.sheets = sheets;
        this.facts = facts;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return RepairOrderProcess.USER_TEST_UNIT;
    }

    @Override
    public String template() {
        return "repair/test-unit";
    }

    @Override
    public Class<TestUnitForm> formType() {
        return TestUnitForm.class;
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var model = facts.of(task, locale);
        model.put("checkOptions", choices.of(TestCheck.class, "test.check.", locale));
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new TestUnitForm(null, Set.of(), "", "", null, "");
    }

    @Override
    public Completion complete(WorkItem task, TestUnitForm form, Staff actor) {
        var mode = sheets.get(task.businessKey()).testMode();
        var report = new TestReport(
                form.passed(),
                form.checks(),
                form.passed() ? null : form.failure().strip(),
                mode == TestMode.SELF ? form.reason().strip() : null,
                form.minutes(),
                task.createdAt(),
                ShelfPlaces.typed(form.shelfPlace()));
        var failedTwice = workbench.test(task.businessKey(), report, actor.username());
        return Completion.done(
                Map.of(RepairOrderProcess.TEST_PASSED, form.passed(), RepairOrderProcess.FAILED_TWICE, failedTwice));
    }

    @Override
    public List<FieldProblem> problems(WorkItem task, TestUnitForm form, Staff actor) {
        var problems = new ArrayList<FieldProblem>();
        if (Boolean.TRUE.equals(form.passed()) && form.checks().size() < TestCheck.values().length) {
            problems.add(FieldProblem.of("checks", "repair-checklist-incomplete"));
        }
        if (Boolean.FALSE.equals(form.passed()) && blank(form.failure())) {
            problems.add(FieldProblem.of("failure", "repair-failure-missing"));
        }
        if (sheets.get(task.businessKey()).testMode() == TestMode.SELF && blank(form.reason())) {
            problems.add(FieldProblem.of("reason", "repair-self-test-reason-missing"));
        }
        return problems;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
