package io.aftercare.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for any week, any holidays and any moment, in twenty zones: with and without a clock change, by an hour and
 * by half of one, at two in the morning and at midnight, east and west, of whole and of odd offsets.
 */
class OpeningHoursPropertyTests {

    private static final int ROUNDS = 300;
    private static final int HALF_AN_HOUR = 30;

    static Stream<String> zones() {
        return Stream.of(
                "UTC",
                "Europe/Berlin",
                "Europe/Vienna",
                "Europe/Sofia",
                "Europe/Kyiv",
                "Europe/Lisbon",
                "Europe/Moscow",
                "Atlantic/Azores",
                "America/New_York",
                "America/St_Johns",
                "America/Los_Angeles",
                "America/Sao_Paulo",
                "America/Havana",
                "Africa/Cairo",
                "Asia/Beirut",
                "Asia/Kathmandu",
                "Asia/Tokyo",
                "Australia/Lord_Howe",
                "Pacific/Chatham",
                "Pacific/Kiritimati");
    }

    @Test
    void looksAtTwentyZones() {
        assertThat(zones()).hasSize(20).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    void countsBackWhatItAdded(String zone) {
        rounds(zone, (hours, from, random) -> {
            var openTime = Duration.ofMinutes(1 + random.nextInt(6_000));

            var due = hours.add(from, openTime);

            assertThat(hours.between(from, due)).isEqualTo(openTime);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    void comesToTheSameInOneStepAndInTwo(String zone) {
        rounds(zone, (hours, from, random) -> {
            var first = Duration.ofMinutes(1 + random.nextInt(2_000));
            var second = Duration.ofMinutes(1 + random.nextInt(2_000));

            assertThat(hours.add(hours.add(from, first), second)).isEqualTo(hours.add(from, first.plus(second)));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    void isNeverMoreThanTheTimeThatPasses(String zone) {
        rounds(zone, (hours, from, random) -> {
            var to = from.plus(Duration.ofMinutes(random.nextInt(30_000)));

            assertThat(hours.between(from, to)).isBetween(Duration.ZERO, Duration.between(from, to));
            assertThat(hours.between(to, from)).isEqualTo(Duration.ZERO);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    void addsUpOverAnyMomentBetween(String zone) {
        rounds(zone, (hours, from, random) -> {
            var middle = from.plus(Duration.ofMinutes(random.nextInt(15_000)));
            var to = middle.plus(Duration.ofMinutes(random.nextInt(15_000)));

            assertThat(hours.between(from, middle).plus(hours.between(middle, to)))
                    .isEqualTo(hours.between(from, to));
        });
    }

    /** A clock that stood still from here to there has afterwards what it had left before. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    void leavesWhatWasLeftAfterAPause(String zone) {
        rounds(zone, (hours, start, random) -> {
            var whole = Duration.ofMinutes(60 + random.nextInt(5_000));
            var pausedAt =
                    hours.add(start, whole.multipliedBy(random.nextInt(100)).dividedBy(100));
            var resumedAt = pausedAt.plus(Duration.ofMinutes(random.nextInt(20_000)));
            var left = hours.between(pausedAt, hours.add(start, whole));

            var newDue = hours.add(start, whole.plus(hours.between(pausedAt, resumedAt)));

            assertThat(hours.between(resumedAt, newDue)).isEqualTo(left);
        });
    }

    /** The nights of the clock change are days like any other for a centre that is open from nine to five. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    void keepsOfficeHoursOnBothSidesOfEveryClockChange(String zone) {
        var id = ZoneId.of(zone);
        var office = new OpeningHours(
                id,
                Stream.of(DayOfWeek.values())
                        .map(day -> new OpeningSpan(day, 540, 1020))
                        .toList(),
                Set.of());
        var change = id.getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
        for (var seen = 0; change != null && seen < 4; seen++) {
            var day = LocalDate.ofInstant(change.getInstant(), id);
            var eve = day.minusDays(1).atTime(16, 0).atZone(id).toInstant();

            assertThat(office.add(eve, Duration.ofHours(2)).atZone(id).toLocalTime())
                    .as(zone + " " + day)
                    .hasToString("10:00");
            assertThat(office.between(
                            eve, day.plusDays(1).atTime(10, 0).atZone(id).toInstant()))
                    .isEqualTo(Duration.ofHours(10));
            change = id.getRules().nextTransition(change.getInstant());
        }
    }

    private static void rounds(String zone, Round round) {
        var random = new Random(zone.hashCode());
        var id = ZoneId.of(zone);
        IntStream.range(0, ROUNDS).forEach(i -> round.play(anyHours(id, random), anyMoment(id, random), random));
    }

    /** A week of up to three stretches a day that do not overlap, with a few holidays. */
    private static OpeningHours anyHours(ZoneId zone, Random random) {
        var spans = new ArrayList<OpeningSpan>();
        for (var day : DayOfWeek.values()) {
            var bounds = random.ints(random.nextInt(4) * 2L, 0, 49)
                    .distinct()
                    .sorted()
                    .map(half -> half * HALF_AN_HOUR)
                    .toArray();
            for (var i = 0; i + 1 < bounds.length; i += 2) {
                spans.add(new OpeningSpan(day, bounds[i], bounds[i + 1]));
            }
        }
        if (spans.isEmpty()) {
            spans.add(new OpeningSpan(DayOfWeek.MONDAY, 0, OpeningSpan.END_OF_DAY));
        }
        return new OpeningHours(zone, List.copyOf(spans), holidays(random));
    }

    private static Set<LocalDate> holidays(Random random) {
        var days = new HashSet<LocalDate>();
        for (var i = 0; i < 10; i++) {
            days.add(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800)));
        }
        return days;
    }

    /** Any moment of 2026, every other time close to a clock change if the zone has one. */
    private static Instant anyMoment(ZoneId zone, Random random) {
        var any = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(525_600));
        var change = zone.getRules().nextTransition(any);
        return change == null || random.nextBoolean()
                ? any
                : change.getInstant().minus(Duration.ofMinutes(random.nextInt(3_000)));
    }

    private interface Round {
        void play(OpeningHours hours, Instant from, Random random);
    }
}
