package io.aftercare.network;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A centre as somebody typed it, in a form or in a file.
 *
 * @param hours    one entry per stretch; entries without times are left out
 * @param holidays days as {@code 2026-12-25}, apart by white space, comma or semicolon
 * @param families codes of product families, apart likewise; empty means all
 * @param latitude in degrees with a point; empty, as the longitude then is, if nobody knows
 */
public record CentreInput(
        String name,
        String region,
        String zone,
        String street,
        String postalCode,
        String city,
        String country,
        String phone,
        String email,
        List<SpanInput> hours,
        String holidays,
        String families,
        boolean intake,
        boolean active,
        String latitude,
        String longitude) {

    /** @param day 1 for Monday to 7 for Sunday; the times are like {@code 09:00}, {@code 24:00} ends a day */
    public record SpanInput(int day, String opens, String closes) implements Comparable<SpanInput> {

        @Override
        public int compareTo(SpanInput other) {
            return Comparator.comparingInt(SpanInput::day)
                    .thenComparing(SpanInput::opens)
                    .thenComparing(SpanInput::closes)
                    .compare(this, other);
        }

        /** As it is written in a file: {@code Mon 09:00-18:00}; empty without times. */
        @Override
        public String toString() {
            var known = day >= 1 && day <= 7;
            var name = known ? DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, Locale.ENGLISH) : "";
            return isEmpty() ? "" : name + " " + opens + "-" + closes;
        }

        boolean isEmpty() {
            return opens.isBlank() && closes.isBlank();
        }

        public SpanInput {
            opens = opens == null ? "" : opens.strip();
            closes = closes == null ? "" : closes.strip();
        }
    }

    public CentreInput {
        hours = hours == null
                ? List.of()
                : hours.stream().filter(Objects::nonNull).toList();
    }
}
