package io.aftercare.warranty;

import io.aftercare.customers.UnitHistory;
import io.aftercare.network.ServiceCentres;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What happened to a claim's unit apart from that claim, newest first. */
@Component
class ClaimedUnitPast {

    private final ObjectProvider<UnitHistory> histories;
    private final ServiceCentres centres;

    ClaimedUnitPast(ObjectProvider<UnitHistory> histories, ServiceCentres centres) {
        this.histories = histories;
        this.centres = centres;
    }

    /** @param centre whose calendar the days are in */
    List<Event> before(ClaimView claim, String centre, Locale locale) {
        var zone = centres.get(centre).zone();
        return histories.stream()
                .flatMap(history -> history.of(claim.serial(), locale).stream())
                .filter(entry -> !claim.number().equals(entry.number()))
                .sorted(UnitHistory.Entry.newestFirst(zone))
                .map(entry -> new Event(
                        entry.in(zone).toLocalDate(), entry.kind(), entry.number(), entry.text(), entry.url()))
                .toList();
    }

    /** @param url page with the details; null if there is none */
    public record Event(LocalDate on, String kind, String number, String text, String url) {}
}
