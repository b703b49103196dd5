package io.aftercare.entitlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time that runs from a day for so many months. The last day is the day with the same number that many months later
 * and still counts; where that month is shorter, its last day (§ 188 BGB, Regulation 1182/71 Art. 3).
 *
 * @param months 0 or more; a term of no months has ended on the day it starts
 */
record Term(LocalDate from, int months) {

    LocalDate lastDay() {
        return from.plusMonths(months);
    }

    boolean runsOn(LocalDate day) {
        return !day.isAfter(lastDay());
    }

    /** Months begun since the term ended: 0 while it runs, 1 from the day after its last day on. */
    int monthsBegunSinceEnd(LocalDate day) {
        if (runsOn(day)) {
            return 0;
        }
        // counted from the first day, not from the last: a month's short end must not shift the later ones
        int past = (int) Math.max(0, ChronoUnit.MONTHS.between(from, day) - months - 1);
        while (day.isAfter(from.plusMonths((long) months + past))) {
            past++;
        }
        return past;
    }

    /** Full months since the last day; 0 while it runs. */
    long fullMonthsSinceEnd(LocalDate day) {
        return runsOn(day) ? 0 : ChronoUnit.MONTHS.between(lastDay(), day);
    }
}
