package io.aftercare.network;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The centre in Berlin opens on Mondays and Fridays from nine to twelve and from one to six. */
class OpenNowTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final OpeningSpan[] WEEK = {
        span(MONDAY, 9, 12), span(MONDAY, 13, 18), span(FRIDAY, 9, 12), span(FRIDAY, 13, 18)
    };

    @Test
    void isOpenUntilTheLunchBreak() {
        assertThat(at("2026-11-20T10:00", WEEK)).isEqualTo(open("2026-11-20T12:00"));
    }

    @Test
    void opensAfterTheLunchBreak() {
        assertThat(at("2026-11-20T12:00", WEEK)).isEqualTo(closed("2026-11-20T13:00"));
    }

    @Test
    void isOpenFromTheMinuteItOpens() {
        assertThat(at("2026-11-20T13:00", WEEK)).isEqualTo(open("2026-11-20T18:00"));
    }

    @Test
    void opensOnMondayAfterTheWeekend() {
        assertThat(at("2026-11-20T18:00", WEEK)).isEqualTo(closed("2026-11-23T09:00"));
    }

    @Test
    void staysClosedOnAHoliday() {
        var hours = new OpeningHours(BERLIN, List.of(WEEK), Set.of(LocalDate.parse("2026-12-25")));

        assertThat(hours.at(instant("2026-12-25T10:00"))).contains(closed("2026-12-28T09:00"));
    }

    @Test
    void opensInItsOwnZone() {
        var moscow = ZoneId.of("Europe/Moscow");
        var hours = new OpeningHours(moscow, List.of(WEEK), Set.of());

        var now = hours.at(instant("2026-11-20T07:30")).orElseThrow();

        assertThat(now.open()).isTrue();
        assertThat(now.until())
                .isEqualTo(LocalDateTime.parse("2026-11-20T12:00").atZone(moscow));
    }

    @Test
    void goesOnOverMidnightWhereOneStretchTouchesTheNext() {
        var night = new OpeningSpan[] {span(SATURDAY, 20, 24), span(SUNDAY, 0, 4)};

        assertThat(at("2026-11-21T22:00", night)).isEqualTo(open("2026-11-22T04:00"));
    }

    @Test
    void closesAnHourSoonerInTheShortNightOfSpring() {
        var night = new OpeningSpan[] {span(SATURDAY, 22, 24), span(SUNDAY, 0, 2)};

        // 02:00 to 03:00 does not exist on 2027-03-28: who closes at two closes when it becomes three
        assertThat(at("2027-03-27T23:00", night)).isEqualTo(open("2027-03-28T03:00"));
    }

    @Test
    void opensAfterTheGapWhenTheOpeningTimeDoesNotExist() {
        var early = new OpeningSpan(SUNDAY, 150, 300);

        assertThat(at("2027-03-28T00:00", early)).isEqualTo(closed("2027-03-28T03:00"));
    }

    @Test
    void passesOverAStretchThatTheNightOfSpringSwallows() {
        var swallowed = new OpeningSpan(SUNDAY, 125, 170);

        assertThat(at("2027-03-28T00:00", swallowed, span(SUNDAY, 9, 12))).isEqualTo(closed("2027-03-28T09:00"));
    }

    @Test
    void closesAtTheFirstOfTheTwoHoursInTheLongNightOfAutumn() {
        var night = new OpeningSpan[] {span(SATURDAY, 22, 24), new OpeningSpan(SUNDAY, 0, 150)};
        var hours = new OpeningHours(BERLIN, List.of(night), Set.of());
        var first = LocalDateTime.parse("2026-10-25T02:30").atZone(BERLIN).withEarlierOffsetAtOverlap();

        // 02:00 to 03:00 comes twice on 2026-10-25
        assertThat(hours.at(instant("2026-10-24T23:00"))).contains(new OpenNow(true, first));
        assertThat(hours.at(first.toInstant()).orElseThrow().open()).isFalse();
    }

    @Test
    void neverClosesWhereEveryStretchTouchesTheNext() {
        var always = Stream.of(DayOfWeek.values()).map(day -> span(day, 0, 24)).toArray(OpeningSpan[]::new);

        assertThat(at("2026-11-20T10:00", always)).isEqualTo(new OpenNow(true, null));
    }

    @Test
    void saysNothingWithoutOpeningHours() {
        assertThat(new OpeningHours(BERLIN, List.of(), Set.of()).at(instant("2026-11-20T10:00")))
                .isEmpty();
    }

    private static OpenNow at(String local, OpeningSpan... spans) {
        return new OpeningHours(BERLIN, List.of(spans), Set.of())
                .at(instant(local))
                .orElseThrow();
    }

    private static OpenNow open(String until) {
        return new OpenNow(true, LocalDateTime.parse(until).atZone(BERLIN));
    }

    private static OpenNow closed(String until) {
        return new OpenNow(false, LocalDateTime.parse(until).atZone(BERLIN));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static OpeningSpan span(DayOfWeek day, int from, int to) {
        return new OpeningSpan(day, from * 60, to * 60);
    }
}
