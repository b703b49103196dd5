package io.aftercare.casefile;

import io.aftercare.customers.UnitHistory;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the unit of a case beside this case. */
@Component
@Transactional(readOnly = true)
public class EarlierEvents {

    private final ObjectProvider<UnitHistory> histories;

    EarlierEvents(ObjectProvider<UnitHistory> histories) {
        this.histories = histories;
    }

    /** Newest first; {@code url} is null where there is no page for this reader. */
    public List<Event> of(CaseFile file, ZoneId zone, Locale locale) {
        return histories.stream()
                .flatMap(history -> history.of(file.serial(), locale).stream())
                .filter(entry -> !file.number().equals(entry.number()))
                .sorted(UnitHistory.Entry.newestFirst(zone))
                .map(entry -> new Event(entry.in(zone), entry.kind(), entry.number(), entry.text(), entry.url()))
                .toList();
    }

    public record Event(ZonedDateTime at, String kind, String number, String text, String url) {}
}
