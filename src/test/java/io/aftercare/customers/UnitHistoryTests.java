package io.aftercare.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.customers.UnitHistory.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitHistoryTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "UTC", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Niue"})
    void aDayIsTheSameDayEverywhere(String zone) {
        var sold = Entry.onDay(DAY, "history.unit", null, "Sold", null);

        assertThat(sold.in(ZoneId.of(zone)).toLocalDate()).isEqualTo(DAY);
    }

    @Test
    void aMomentKeepsItsHourInEachZone() {
        var at = Instant.parse("2026-03-29T02:30:00Z");
        var opened = new Entry(at, "history.case", "WC-1", "Opened", null);

        assertThat(opened.in(ZoneId.of("America/Los_Angeles")).toLocalDate()).isEqualTo(DAY.minusDays(1));
        assertThat(opened.in(ZoneId.of("Europe/Berlin")).toInstant()).isEqualTo(at);
    }

    @Test
    void daysAndMomentsStandInOneOrder() {
        var noon = new Entry(Instant.parse("2026-03-29T12:00:00Z"), "k", "noon", "", null);
        var day = Entry.onDay(DAY, "k", "day", "", null);
        var eve = new Entry(Instant.parse("2026-03-28T12:00:00Z"), "k", "eve", "", null);

        assertThat(Stream.of(eve, day, noon).sorted(Entry.newestFirst(ZoneId.of("Europe/Berlin"))))
                .containsExactly(noon, day, eve);
    }
}
