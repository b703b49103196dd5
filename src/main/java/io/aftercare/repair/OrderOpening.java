package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.shared.Numbers;
import org.springframework.stereotype.Component;

/** Opens repair orders under their own numbers. */
@Component
class OrderOpening {

    private static final String SERIES = "RO";

    private final WorkSheets sheets;
    private final CaseFiles caseFiles;
    private final RepeatRepairs repeats;
    private final RepeatNotices notices;
    private final Numbers numbers;

    OrderOpening(
            WorkSheets sheets, CaseFiles caseFiles, RepeatRepairs repeats, RepeatNotices notices, Numbers numbers) {
        this.sheets = sheets;
        this.caseFiles = caseFiles;
        this.repeats = repeats;
        this.notices = notices;
        this.numbers = numbers;
    }

    String open(String caseNumber, PayerShares shares, String symptom, String actor) {
        var file = caseFiles.get(caseNumber);
        var repeatOf = repeats.repeated(file, symptom);
        var formerRepairer = repeatOf == null ? null : sheets.repairerOf(repeatOf);
        var ticket = repeats.ticket(numbers.next(SERIES), file, symptom, repeatOf, formerRepairer);
        sheets.open(ticket, shares);
        caseFiles.record(caseNumber, "repair-opened", false, actor, ticket.number());
        if (repeatOf != null) {
            repeats.record(ticket, formerRepairer);
            notices.tellManagers(ticket, file);
        }
        return ticket.number();
    }
}
