package io.aftercare.repair.process;

import io.aftercare.catalog.CodeKind;
import io.aftercare.identity.Staff;
import io.aftercare.repair.Diagnosis;
import io.aftercare.repair.PartLine;
import io.aftercare.repair.Workbench;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finding the fault: fault code, finding and the work planned. */
@Component
class DiagnoseUnit implements TaskPage, TaskCompletion<DiagnoseUnitForm> {

    private final Workbench workbench;
    private final BenchCodes codes;

    DiagnoseUnit(Workbench workbench, BenchCodes codes) {
        this.workbench = workbench;
        this.codes = codes;
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
        return Map.of("faultCodes", codes.options(task.caseNumber(), CodeKind.FAULT, locale));
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new DiagnoseUnitForm("", "", null, "");
    }

    @Override
    public Completion complete(WorkItem task, DiagnoseUnitForm form, Staff actor) {
        if (!codes.knows(task.caseNumber(), CodeKind.FAULT, form.faultCode())) {
            return Completion.refused("faultCode", "repair-fault-unknown");
        }
        var parts = PartLine.parse(form.plannedParts());
        if (parts.isEmpty()) {
            return Completion.refused("plannedParts", "repair-parts-unreadable");
        }
        var diagnosis = new Diagnosis(form.faultCode(), form.finding().strip(), form.plannedMinutes(), parts.get());
        workbench.diagnose(task.businessKey(), diagnosis, actor.username());
        return Completion.done();
    }
}
