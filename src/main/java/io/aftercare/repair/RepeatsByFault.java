package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import org.springframework.stereotype.Component;

/**
 * Recognises a repair that did not last by the fault that is found again, where the customer's symptom did not tell: it
 * was not named, or is another one.
 */
@Component
class RepeatsByFault {

    private final RepeatRepairs repeats;
    private final RepeatNotices notices;
    private final WorkSheets sheets;
    private final CaseFiles caseFiles;

    RepeatsByFault(RepeatRepairs repeats, RepeatNotices notices, WorkSheets sheets, CaseFiles caseFiles) {
        this.repeats = repeats;
        this.notices = notices;
        this.sheets = sheets;
        this.caseFiles = caseFiles;
    }

    /** From now on the former repairer stays away from the unit, and the managers know. */
    void recognise(WorkshopOrder order) {
        var file = caseFiles.get(order.getCaseNumber());
        if (order.getTicket().repeatOf() == null) {
            repeats.repeatedFault(file, order.getFindings().faultCode()).ifPresent(earlier -> {
                var former = sheets.repairerOf(earlier);
                order.recognise(repeats.ticket(
                        order.getNumber(), file, order.getTicket().symptom(), earlier, former));
                repeats.record(order.getTicket(), former);
                notices.tellManagers(order.getTicket(), file);
            });
        }
    }
}
