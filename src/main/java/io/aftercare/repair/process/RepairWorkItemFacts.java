package io.aftercare.repair.process;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseWorkFacts;
import io.aftercare.repair.TestMode;
import io.aftercare.repair.WorkSheet;
import io.aftercare.repair.WorkSheets;
import io.aftercare.workflow.WorkFacts;
import io.aftercare.workflow.WorkItemFacts;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The facts of workshop tasks: who repaired a unit must not test it where the decision says so, and whose repair did not
 * last must not repair it again.
 */
@Component
class RepairWorkItemFacts implements WorkItemFacts {

    private final WorkSheets sheets;
    private final CaseFiles caseFiles;

    RepairWorkItemFacts(WorkSheets sheets, CaseFiles caseFiles) {
        this.sheets = sheets;
        this.caseFiles = caseFiles;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(RepairOrderProcess.KEY);
    }

    @Override
    public WorkFacts factsOf(String businessKey, String taskKey) {
        var sheet = sheets.get(businessKey);
        return CaseWorkFacts.of(caseFiles.get(sheet.caseNumber()), excludedUser(sheet, taskKey))
                .givenTo(RepairOrderProcess.USER_REPAIR_UNIT.equals(taskKey) ? sheet.benchFor() : null);
    }

    private static String excludedUser(WorkSheet sheet, String taskKey) {
        return switch (taskKey) {
            case RepairOrderProcess.USER_DIAGNOSE_UNIT, RepairOrderProcess.USER_REPAIR_UNIT ->
                sheet.excludedTechnician();
            case RepairOrderProcess.USER_TEST_UNIT -> sheet.testMode() == TestMode.OTHER ? sheet.repairedBy() : null;
            default -> null;
        };
    }
}
