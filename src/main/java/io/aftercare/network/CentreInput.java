package io.aftercare.network;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** What is said of a centre that is new before anybody has said anything. */
    static final CentreInput NEW =
            new CentreInput("", "", "", "", "", "", "", "", "", List.of(), "", "", false, true, "", "");

    /** What is known of a centre, as somebody would type it. */
    static CentreInput of(CentreDetails known) {
        var place = Optional.ofNullable(known.location());
        return new CentreInput(
                known.name(),
                known.region(),
                known.zone().getId(),
                known.street(),
                known.postalCode(),
                known.city(),
                known.country(),
                known.phone(),
                known.email(),
                CentreSheet.hours(known.hours()),
                words(known.holidays()),
                words(known.families()),
                known.intake(),
                known.active(),
                place.map(point -> degrees(point.latitude())).orElse(""),
                place.map(point -> degrees(point.longitude())).orElse(""));
    }

    private static String words(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
    }

    private static String degrees(double value) {
        return new BigDecimal(String.valueOf(value)).toPlainString();
    }

    public CentreInput {
        hours = hours == null
                ? List.of()
                : hours.stream().filter(Objects::nonNull).toList();
    }
}
