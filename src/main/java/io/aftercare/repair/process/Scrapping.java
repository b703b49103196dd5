package io.aftercare.repair.process;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Staff;
import io.aftercare.repair.ConsentWay;
import io.aftercare.repair.HandBacks;
import io.aftercare.shared.FieldProblem;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Destroys a unit that its customer does not want back, if the consent is there. */
@Component
class Scrapping {

    private final HandBacks handBacks;
    private final CaseFiles caseFiles;

    Scrapping(HandBacks handBacks, CaseFiles caseFiles) {
        this.handBacks = handBacks;
        this.caseFiles = caseFiles;
    }

    /** What forbids to destroy the unit. */
    List<FieldProblem> problems(WorkItem task, Boolean writtenConsent) {
        var sheet = handBacks.sheetOf(task.caseNumber()).orElseThrow();
        if (sheet.replacementSerial() != null) {
            return List.of(FieldProblem.of("method", "hand-back-replacement", sheet.replacementSerial()));
        }
        return sheet.consentAt() == null && !Boolean.TRUE.equals(writtenConsent)
                ? List.of(FieldProblem.of("writtenConsent", "hand-back-no-consent", task.caseNumber()))
                : List.of();
    }

    Completion scrap(WorkItem task, Staff actor) {
        var sheet = handBacks.sheetOf(task.caseNumber()).orElseThrow();
        if (sheet.consentAt() == null) {
            handBacks.consentToDisposal(task.caseNumber(), ConsentWay.WRITING, actor.username());
        }
        handBacks.scrap(task.caseNumber(), actor.username());
        return Completion.done(Map.of(HandBackProcess.SCRAPPED, true, HandBackProcess.WAIT_ON, false));
    }

    /** Where that waits which is handed over; null for a unit that replaces the customer's and is not put away. */
    UnitPlace place(WorkItem task) {
        var sheet = handBacks.sheetOf(task.caseNumber()).orElseThrow();
        if (sheet.replacementSerial() == null) {
            return caseFiles.get(task.caseNumber()).unitPlace();
        }
        return sheet.storagePlace() == null ? null : new UnitPlace(UnitPlace.Kind.STORAGE, sheet.storagePlace());
    }

    /** The model that the pages about a unit's way back begin with. */
    Map<String, Object> model(WorkItem task) {
        var model = new HashMap<String, Object>();
        model.put("sheet", handBacks.sheetOf(task.caseNumber()).orElseThrow());
        model.put("place", place(task));
        return model;
    }
}
