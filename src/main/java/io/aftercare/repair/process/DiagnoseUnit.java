package io.aftercare.repair.process;

import io.aftercare.catalog.CodeKind;
import io.aftercare.identity.Staff;
import io.aftercare.repair.Diagnosis;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.PartLine;
import io.aftercare.repair.TestCheck;
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

/** Finding the fault: what it is, or that there is none, and the work planned. */
@Component
class DiagnoseUnit implements TaskPage, TaskCompletion<DiagnoseUnitForm> {

    private final Workbench workbench;
    private final BenchFacts facts;
    private final BenchCodes codes;
    private final BenchChoices choices;

    DiagnoseUnit(Workbench workbench, BenchFacts facts, BenchCodes codes, BenchChoices choices) {
        this.workbench = workbench;
        this.facts = facts;
        this.codes = codes;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return RepairOrderProcess.USER_DIAGNOSE_UNIT;
    }

    @Override
    public String template() {
        return "repair/diagnose-unit";
    }

    @Override
    public Class<DiagnoseUnitForm> formType() {
        return DiagnoseUnitForm.class;
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var model = facts.of(task, locale);
        model.put("results", choices.of(DiagnosisResult.class, "diagnosis.", locale));
        model.put("checkOptions", choices.of(TestCheck.class, "test.check.", locale));
        model.put("faultCodes", codes.options(task.caseNumber(), CodeKind.FAULT, locale));
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new DiagnoseUnitForm(null, "", "", null, Set.of(), null, "", "");
    }

    @Override
    public Completion complete(WorkItem task, DiagnoseUnitForm form, Staff actor) {
        var parts = PartLine.parse(form.plannedParts()).orElseThrow();
        workbench.diagnose(task.businessKey(), diagnosis(form, parts), actor.username());
        return Completion.done(
                Map.of(RepairOrderProcess.DIAGNOSIS, form.result().name()));
    }

    @Override
    public List<FieldProblem> problems(WorkItem task, DiagnoseUnitForm form, Staff actor) {
        var problems = new ArrayList<FieldProblem>();
        if (PartLine.parse(form.plannedParts()).isEmpty()) {
            problems.add(FieldProblem.of("plannedParts", "repair-parts-unreadable"));
        }
        if (form.result() != null) {
            resultProblems(task, form, problems);
        }
        return problems;
    }

    private void resultProblems(WorkItem task, DiagnoseUnitForm form, List<FieldProblem> problems) {
        if (form.result() == DiagnosisResult.NO_FAULT_FOUND) {
            if (form.checks().size() < TestCheck.values().length) {
                problems.add(FieldProblem.of("checks", "repair-no-fault-untested"));
            }
        } else if (!codes.knows(task.caseNumber(), CodeKind.FAULT, form.faultCode())) {
            problems.add(FieldProblem.of("faultCode", "repair-fault-unknown"));
        }
        if (form.result().plansWork() && form.plannedMinutes() == null) {
            problems.add(FieldProblem.of("plannedMinutes", "repair-minutes"));
        }
    }

    private static Diagnosis diagnosis(DiagnoseUnitForm form, List<PartLine> parts) {
        var planned = form.result().plansWork();
        return new Diagnosis(
                form.result(),
                form.result() == DiagnosisResult.NO_FAULT_FOUND ? null : form.faultCode(),
                form.finding().strip(),
                form.minutes(),
                form.checks(),
                planned ? form.plannedMinutes() : null,
                planned ? parts : List.of(),
                ShelfPlaces.typed(form.shelfPlace()));
    }
}
