package io.aftercare.casefile;

import io.aftercare.customers.UnitHistory;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The cases in the history of a unit. Who may not see a case learns that it was there, but gets no way to it. */
@Component
class CasesOfUnit implements UnitHistory {

    private final CaseRecords records;
    private final StaffDirectory staff;
    private final MessageSource messages;

    CasesOfUnit(CaseRecords records, StaffDirectory staff, MessageSource messages) {
        this.records = records;
        this.staff = staff;
        this.messages = messages;
    }

    @Override
    public List<Entry> of(String serial, Locale locale) {
        return records.findBySerialKeyOrderByOpenedAtDesc(SerialNumber.keyOf(serial)).stream()
                .map(file -> entry(file, locale))
                .toList();
    }

    private Entry entry(CaseRecord file, Locale locale) {
        var text = messages.getMessage("case.stage." + file.stage(), null, locale);
        var visible =
                staff.current().filter(reader -> reader.sees(file.centre())).isPresent();
        var url = visible ? "/desk/cases/" + file.number() : null;
        return new Entry(file.openedAt(), "history.case", file.number(), text, url);
    }
}
