package io.aftercare.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The beginning of a unit's history: when it was sold, and when it became known here. */
@Component
class SaleHistory implements UnitHistory {

    private static final String KIND = "history.unit";

    private final UnitRecords records;
    private final MessageSource messages;

    SaleHistory(UnitRecords records, MessageSource messages) {
        this.records = records;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(String serial, Locale locale) {
        var entries = new ArrayList<Entry>();
        records.findBySerial(serial).ifPresent(unit -> {
            entries.add(new Entry(unit.registeredAt(), KIND, null, text("history.unit.registered", locale), null));
            if (unit.soldOn() != null) {
                entries.add(Entry.onDay(unit.soldOn(), KIND, null, text("history.unit.sold", locale), null));
            }
        });
        return entries;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
