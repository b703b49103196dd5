package io.aftercare.network;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningHoursTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final OpeningSpan FRIDAYS = span(FRIDAY, 9, 18);
    private static final OpeningSpan MONDAYS = span(MONDAY, 9, 18);

    @Test
    void staysWithinOneDay() {
        assertThat(after("2026-11-20T10:00", 2, FRIDAYS)).isEqualTo("2026-11-20T12:00");
    }

    @Test
    void endsAtClosingTimeRatherThanAtTheNextOpening() {
        assertThat(after("2026-11-20T16:00", 2, FRIDAYS, MONDAYS)).isEqualTo("2026-11-20T18:00");
    }

    @Test
    void skipsTheWeekend() {
        assertThat(after("2026-11-20T17:00", 2, FRIDAYS, MONDAYS)).isEqualTo("2026-11-23T10:00");
    }

    @Test
    void startsAtTheNextOpeningWhenClosed() {
        assertThat(after("2026-11-21T03:00", 1, FRIDAYS, MONDAYS)).isEqualTo("2026-11-23T10:00");
    }

    @Test
    void skipsTheLunchBreak() {
        assertThat(after("2026-11-23T11:30", 1, span(MONDAY, 9, 12), span(MONDAY, 13, 18)))
                .isEqualTo("2026-11-23T13:30");
    }

    @Test
    void skipsHolidays() {
        var hours = new OpeningHours(BERLIN, List.of(FRIDAYS), Set.of(LocalDate.parse("2026-12-25")));

        assertThat(hours.add(at("2026-12-18T17:00"), Duration.ofHours(2))).isEqualTo(at("2027-01-01T10:00"));
    }

    @Test
    void countsTheShortNightOfSpringAsItPasses() {
        var nights = new OpeningSpan[] {span(SATURDAY, 22, 24), span(SUNDAY, 0, 6)};

        // 02:00 to 03:00 does not exist on 2027-03-28
        assertThat(after("2027-03-27T22:00", 5, nights)).isEqualTo("2027-03-28T04:00");
    }

    @Test
    void countsTheLongNightOfAutumnAsItPasses() {
        var nights = new OpeningSpan[] {span(SATURDAY, 22, 24), span(SUNDAY, 0, 6)};

        // 02:00 to 03:00 comes twice on 2026-10-25
        assertThat(after("2026-10-24T22:00", 5, nights)).isEqualTo("2026-10-25T02:00");
        assertThat(after("2026-10-24T22:00", 6, nights)).isEqualTo("2026-10-25T03:00");
    }

    @Test
    void opensAfterTheGapWhenTheOpeningTimeDoesNotExist() {
        assertThat(after("2027-03-28T00:00", 1, new OpeningSpan(SUNDAY, 150, 300)))
                .isEqualTo("2027-03-28T04:00");
    }

    @Test
    void keepsWallClockHoursOnBothSidesOfTheChange() {
        assertThat(after("2026-10-23T17:00", 2, FRIDAYS, MONDAYS)).isEqualTo("2026-10-26T10:00");
    }

    @Test
    void letsTimeSimplyPassWithoutOpeningHours() {
        assertThat(after("2026-11-21T03:00", 30)).isEqualTo("2026-11-22T09:00");
    }

    @Test
    void adjoiningDaysMakeOneStretch() {
        assertThat(after("2026-11-21T23:00", 2, span(SATURDAY, 22, 24), span(SUNDAY, 0, 6)))
                .isEqualTo("2026-11-22T01:00");
    }

    private static String after(String from, int hours, OpeningSpan... week) {
        var end = new OpeningHours(BERLIN, List.of(week), Set.of()).add(at(from), Duration.ofHours(hours));
        return end.atZone(BERLIN).toLocalDateTime().toString();
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), BERLIN).toInstant();
    }

    private static OpeningSpan span(DayOfWeek day, int opens, int closes) {
        return new OpeningSpan(day, opens * 60, closes * 60);
    }
}
