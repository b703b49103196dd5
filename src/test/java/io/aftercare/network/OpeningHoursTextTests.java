package io.aftercare.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.network.CentreInput.SpanInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTextTests {

    @Test
    void readsRangesOfDaysAndSeveralTimesOfADay() {
        assertThat(read("Mon-Tue 09:00-12:30, 13:30-18:00; Sat 9:00-14:00; Sun closed")
                        .spans())
                .containsExactly(
                        new SpanInput(1, "09:00", "12:30"),
                        new SpanInput(2, "09:00", "12:30"),
                        new SpanInput(1, "13:30", "18:00"),
                        new SpanInput(2, "13:30", "18:00"),
                        new SpanInput(6, "09:00", "14:00"));
    }

    @Test
    void leavesADayToPeopleOfWhichTwoEntriesSayDifferentThings() {
        var closed = read("Mon-Sun 10:00-18:00; Sun closed");
        assertThat(closed.spans()).hasSize(6).noneMatch(span -> span.day() == 7);
        assertThat(closed.unread()).containsExactly("Sun closed");

        var twice = read("Mon-Fri 09:00-18:00; Fri 14:00-20:00; Sat closed; Mon 19:00-20:00");
        assertThat(twice.spans()).noneMatch(span -> span.day() == 5).contains(new SpanInput(1, "19:00", "20:00"));
        assertThat(twice.unread()).containsExactly("Fri 14:00-20:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/7", "Open 24/7", "Mon-Sun 24 hours", "Mon-Sun 0-24"})
    void readsAPlaceThatIsOpenRoundTheClock(String text) {
        assertThat(read(text).spans())
                .hasSize(7)
                .allMatch(span -> span.opens().equals("00:00") && span.closes().equals("24:00"));
        assertThat(read(text).unread()).isEmpty();
    }

    @Test
    void readsNothingAsNoHours() {
        assertThat(read(" ").spans()).isEmpty();
        assertThat(read(" ").unread()).isEmpty();
    }

    @Test
    void leavesTheKnownHoursOfDaysThatItDoesNotTell() {
        var monday = new SpanInput(1, "08:00", "12:00");
        var sunday = new SpanInput(7, "13:00", "17:30");
        var known = List.of(monday, sunday);

        assertThat(read(" ").over(known)).isEqualTo(known);
        assertThat(read("by appointment").over(known)).isEqualTo(known);
        assertThat(read("Mon 9-18; Sun: 1-?").over(known)).containsExactly(new SpanInput(1, "09:00", "18:00"), sunday);
        assertThat(read("Mon closed; Sun 9-18; Sun closed").over(known)).containsExactly(sunday);
        assertThat(read("Mon 9-18").over(known)).containsExactly(new SpanInput(1, "09:00", "18:00"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Thurs: 10-21,          4, 10:00, 21:00
            Wednesday 10:30am-6pm, 3, 10:30, 18:00
            Fri. 9 – 18,           5, 09:00, 18:00
            Sun: 12pm to 5 p.m.,   7, 12:00, 17:00
            Sat 0-24,              6, 00:00, 24:00
            Sat 00:00-23:59,       6, 00:00, 24:00
            Sat 14:00-00:00,       6, 14:00, 24:00
            Sat 6am-12am,          6, 06:00, 24:00
            Sat 12am-11:59pm,      6, 00:00, 24:00
            Sat: 24 hours,         6, 00:00, 24:00
            Sat open 24h,          6, 00:00, 24:00
            Sat round the clock,   6, 00:00, 24:00
            """)
    void readsManyWaysToWriteADay(String text, int day, String opens, String closes) {
        assertThat(read(text).spans()).containsExactly(new SpanInput(day, opens, closes));
        assertThat(read(text).unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10-9:30,    10:00, 21:30
            11-7,       11:00, 19:00
            12-6,       12:00, 18:00
            12:30-5:30, 12:30, 17:30
            0-11:59,    00:00, 24:00
            12-11:59,   12:00, 24:00
            9:30-9,     09:30, 21:00
            """)
    void readsTimesOfAHalfDayClockFromMorningToEvening(String times, String opens, String closes) {
        assertThat(OpeningHoursText.parse("Mon: " + times, HoursClock.HALF_DAY).spans())
                .containsExactly(new SpanInput(1, opens, closes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-5:30", "1-6", "9-12", "13-6", "10-20", "10-0"})
    void leavesToPeopleWhatAHalfDayClockCanMeanTwice(String times) {
        var text = OpeningHoursText.parse("Sat: 10-9; Sun: " + times, HoursClock.HALF_DAY);

        assertThat(text.spans()).containsExactly(new SpanInput(6, "10:00", "21:00"));
        assertThat(text.unread()).containsExactly("Sun: " + times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon",
                "Moo 09:00-18:00",
                "Mond 09:00-18:00",
                "Fri-Mon 09:00-18:00",
                "Mon 10-9:30",
                "Mon 9am-18",
                "Mon 9:75-18:00",
                "Mon 13pm-5pm",
                "Mon 9-25",
                "Mon 0-0",
                "Mon 22:00-02:00",
                "Mon by appointment",
                "09:00-18:00",
                "Mon 09:00"
            })
    void refusesWhatItCannotUnderstand(String text) {
        assertThat(read(text).spans()).isEmpty();
        assertThat(read(text).unread()).containsExactly(text);
    }

    private static OpeningHoursText read(String text) {
        return OpeningHoursText.parse(text, HoursClock.WHOLE_DAY);
    }
}
