package io.aftercare.repair.process;

import io.aftercare.catalog.CodeKind;
import io.aftercare.identity.Staff;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.PartLine;
import io.aftercare.repair.WorkReport;
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
import org.springframework.stereotype.Component;

/** The work itself: what was done, with which parts, in how many minutes. */
@Component
class RepairUnit implements TaskPage, TaskCompletion<RepairUnitForm> {

    private final Workbench workbench;
    private final WorkSheets sheets;
    private final BenchFacts facts;
    private final BenchCodes codes;
    private final BenchChoices choices;

    RepairUnit(Workbench workbench, WorkSheets sheets, BenchFacts facts, BenchCodes codes, BenchChoices choices) {
        this.workbench = workbench;
        this.sheets = sheets;
        this.facts = facts;
        this.codes = codes;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return RepairOrderProcess.USER_REPAIR_UNIT;
    }

    @Override
    public String template() {
        return "repair/repair-unit";
    }

    @Override
    public Class<RepairUnitForm> formType() {
        return RepairUnitForm.class;
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var model = facts.of(task, locale);
        var fault = sheets.get(task.businessKey()).faultCode();
        model.put("fault", codes.label(task.caseNumber(), CodeKind.FAULT, fault, locale));
        model.put("resolutionCodes", codes.options(task.caseNumber(), CodeKind.RESOLUTION, locale));
        model.put("oldParts", choices.of(OldPart.class, "old-part.", locale));
        return model;
    }

    /** Starts with the planned parts on the first round; after a failed test with what was written last time. */
    @Override
    public Object emptyForm(WorkItem task) {
        var sheet = sheets.get(task.businessKey());
        if (sheet.reworkRound() > 0) {
            return new RepairUnitForm(sheet.resolutionCode(), "", sheet.causalPart(), "", null, null, "");
        }
        var planned = sheet.plannedParts().stream()
                .map(line -> line.quantity() + " x " + line.text())
                .toList();
        return new RepairUnitForm("", "", "", String.join("\n", planned), sheet.plannedMinutes(), null, "");
    }

    @Override
    public List<FieldProblem> problems(WorkItem task, RepairUnitForm form, Staff actor) {
        var problems = new ArrayList<FieldProblem>();
        if (!codes.knows(task.caseNumber(), CodeKind.RESOLUTION, form.resolutionCode())) {
            problems.add(FieldProblem.of("resolutionCode", "repair-resolution-unknown"));
        }
        if (PartLine.parse(form.partsUsed()).isEmpty()) {
            problems.add(FieldProblem.of("partsUsed", "repair-parts-unreadable"));
        }
        return problems;
    }

    @Override
    public Completion complete(WorkItem task, RepairUnitForm form, Staff actor) {
        var parts = PartLine.parse(form.partsUsed()).orElseThrow();
        workbench.repair(task.businessKey(), report(form, parts), actor.username());
        return Completion.done();
    }

    private static WorkReport report(RepairUnitForm form, List<PartLine> parts) {
        var causalPart = form.causalPart() == null || form.causalPart().isBlank()
                ? null
                : form.causalPart().strip();
        return new WorkReport(
                form.resolutionCode(),
                form.workDone().strip(),
                causalPart,
                parts,
                form.labourMinutes(),
                form.oldPart(),
                ShelfPlaces.typed(form.shelfPlace()));
    }
}
