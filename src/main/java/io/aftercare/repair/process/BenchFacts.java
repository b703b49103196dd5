package io.aftercare.repair.process;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.Complaints;
import io.aftercare.repair.RepairRounds;
import io.aftercare.repair.WorkSheets;
import io.aftercare.workflow.WorkItem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What everybody at the bench has to know: the order, what the customer came with, and what was done so far. */
@Component
class BenchFacts {

    private final WorkSheets sheets;
    private final CaseFiles caseFiles;
    private final Complaints complaints;
    private final RepairRounds rounds;

    BenchFacts(WorkSheets sheets, CaseFiles caseFiles, Complaints complaints, RepairRounds rounds) {
        this.sheets = sheets;
        this.caseFiles = caseFiles;
        this.complaints = complaints;
        this.rounds = rounds;
    }

    /** {@code sheet}, {@code complaint} and {@code rounds}; there is room for more. */
    Map<String, Object> of(WorkItem task, Locale locale) {
        var sheet = sheets.get(task.businessKey());
        var model = new HashMap<String, Object>();
        model.put("sheet", sheet);
        model.put("complaint", complaints.of(task.caseNumber(), locale));
        model.put("rounds", rounds.of(sheet, caseFiles.get(task.caseNumber()), locale));
        return model;
    }
}
