package io.aftercare.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TermTests {

    private static final long SEED = Long.getLong("seed", 20_261_122L);

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 24, 2026-03-15",
        "2024-02-29, 24, 2026-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2024-08-31, 6,  2025-02-28",
        "2024-08-31, 1,  2024-09-30",
        "2023-12-31, 2,  2024-02-29",
        "2024-05-05, 0,  2024-05-05",
    })
    void endsOnTheSameDayOrTheMonthsLast(LocalDate from, int months, LocalDate lastDay) {
        assertThat(new Term(from, months).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 24, 2026-03-15, 0",
        "2024-03-15, 24, 2026-03-16, 1",
        "2024-03-15, 24, 2026-04-15, 1",
        "2024-03-15, 24, 2026-04-16, 2",
        "2024-08-31, 6,  2025-02-28, 0",
        "2024-08-31, 6,  2025-03-01, 1",
        "2024-08-31, 6,  2025-03-31, 1",
        "2024-08-31, 6,  2025-04-01, 2",
        "2024-08-31, 6,  2025-04-30, 2",
        "2024-08-31, 6,  2024-01-01, 0",
    })
    void countsEachBegunMonthPastItsEnd(LocalDate from, int months, LocalDate day, int begun) {
        assertThat(new Term(from, months).monthsBegunSinceEnd(day)).isEqualTo(begun);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 24, 2026-03-15, 0",
        "2024-03-15, 24, 2026-04-14, 0",
        "2024-03-15, 24, 2026-04-15, 1",
        "2024-03-15, 24, 2027-03-14, 11",
        "2024-03-15, 24, 2027-03-15, 12",
    })
    void countsOnlyFullMonthsForGoodwill(LocalDate from, int months, LocalDate day, long full) {
        assertThat(new Term(from, months).fullMonthsSinceEnd(day)).isEqualTo(full);
    }

    @ParameterizedTest(name = "{0} for {1} months on {2}")
    @MethodSource("anyTerms")
    void keepsTheLawsOfTerms(LocalDate from, int months, LocalDate day) {
        var term = new Term(from, months);
        var begun = term.monthsBegunSinceEnd(day);
        var reason = "seed " + SEED;

        assertThat(term.runsOn(day)).as(reason).isEqualTo(begun == 0);
        // the smallest number of further months that would have reached the day
        assertThat(new Term(from, months + begun).runsOn(day)).as(reason).isTrue();
        if (begun > 0) {
            assertThat(new Term(from, months + begun - 1).runsOn(day))
                    .as(reason)
                    .isFalse();
        }
        assertThat(term.monthsBegunSinceEnd(day.plusDays(1))).as(reason).isBetween(begun, begun + 1);
        assertThat(term.fullMonthsSinceEnd(day)).as(reason).isLessThanOrEqualTo(begun);
        assertThat(new Term(from, months + 1).lastDay()).as(reason).isAfter(term.lastDay());
    }

    @Test
    void trustsTheRegisteredDayBeforeTheCustomersWord() {
        var registered = LocalDate.of(2025, 5, 1);

        assertThat(PurchaseDay.of(registered, null, null))
                .isEqualTo(new PurchaseDay(registered, PurchaseDay.Source.REGISTERED, PurchaseDay.Contradiction.NONE));
        assertThat(PurchaseDay.of(registered, registered.minusDays(9), null).contradiction())
                .isEqualTo(PurchaseDay.Contradiction.NONE);
        assertThat(PurchaseDay.of(registered, registered.plusDays(1), null))
                .isEqualTo(new PurchaseDay(
                        registered, PurchaseDay.Source.REGISTERED, PurchaseDay.Contradiction.AFTER_REGISTERED_DAY));
    }

    @Test
    void takesTheCustomersWordWhereNothingIsRegistered() {
        var claimed = LocalDate.of(2025, 5, 1);

        assertThat(PurchaseDay.of(null, claimed, claimed).contradiction()).isEqualTo(PurchaseDay.Contradiction.NONE);
        assertThat(PurchaseDay.of(null, claimed, claimed.plusDays(1)))
                .isEqualTo(new PurchaseDay(
                        claimed, PurchaseDay.Source.CLAIMED, PurchaseDay.Contradiction.BEFORE_SALES_START));
        assertThat(PurchaseDay.of(null, null, claimed))
                .isEqualTo(new PurchaseDay(null, PurchaseDay.Source.UNKNOWN, PurchaseDay.Contradiction.NONE));
    }

    static Stream<Arguments> anyTerms() {
        var random = new Random(SEED);
        var start = LocalDate.of(2016, 1, 1);
        return Stream.generate(() -> {
                    var from = endOfMonthAtTimes(start.plusDays(random.nextInt(4000)), random);
                    var months = random.nextInt(61);
                    var day = endOfMonthAtTimes(from.plusDays(random.nextInt(3000)), random);
                    return Arguments.of(from, months, day);
                })
                .limit(500);
    }

    private static LocalDate endOfMonthAtTimes(LocalDate day, Random random) {
        return random.nextInt(3) == 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }
}
