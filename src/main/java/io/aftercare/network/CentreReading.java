package io.aftercare.network;

import io.aftercare.network.CentreInput.SpanInput;
import io.aftercare.shared.InputCheck;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns what was typed about a centre into its details, and notes all that cannot be understood. */
final class CentreReading {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,20})?");

    private final InputCheck check;

    CentreReading(InputCheck check) {
        this.check = check;
    }

    CentreDetails read(CentreInput input) {
        return new CentreDetails(
                check.text("name", input.name(), 100),
                check.text("region", input.region(), 20),
                zone(input.zone()),
                check.optional("street", input.street(), 200),
                check.optional("postalCode", input.postalCode(), 20),
                check.text("city", input.city(), 100),
                country(input.country()),
                check.optional("phone", input.phone(), 50),
                check.email("email", input.email()),
                hours(input.hours()),
                holidays(input.holidays()),
                families(input.families()),
                input.intake(),
                input.active(),
                location(input.latitude(), input.longitude()));
    }

    private GeoPoint location(String latitude, String longitude) {
        var north = check.optional("latitude", latitude, 30);
        var east = check.optional("longitude", longitude, 30);
        if (north.isEmpty() && east.isEmpty()) {
            return null;
        }
        if (!DEGREES.matcher(north).matches() || !DEGREES.matcher(east).matches()) {
            check.problem(DEGREES.matcher(north).matches() ? "longitude" : "latitude", "centre-location-shape");
            return null;
        }
        var latitudeDegrees = Double.parseDouble(north);
        var longitudeDegrees = Double.parseDouble(east);
        if (!GeoPoint.exists(latitudeDegrees, longitudeDegrees)) {
            check.problem(Math.abs(latitudeDegrees) > 90 ? "latitude" : "longitude", "centre-location-range");
            return null;
        }
        return new GeoPoint(latitudeDegrees, longitudeDegrees);
    }

    private ZoneId zone(String typed) {
        var name = check.text("zone", typed, 50);
        if (!name.isEmpty() && !ZONES.contains(name)) {
            check.problem("zone", "centre-zone-unknown", name);
        }
        return ZONES.contains(name) ? ZoneId.of(name) : ZoneOffset.UTC;
    }

    private String country(String typed) {
        var code = check.optional("country", typed, 10).toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            check.problem("country", "centre-country-unknown", code);
        }
        return code;
    }

    private Set<OpeningSpan> hours(List<SpanInput> rows) {
        var spans = new TreeSet<OpeningSpan>();
        for (var i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()) {
                read(rows.get(i), "hours[" + i + "].opens", spans);
            }
        }
        return spans;
    }

    private void read(SpanInput row, String field, Set<OpeningSpan> spans) {
        var opens = minute(row.opens());
        var closes = minute(row.closes());
        if (row.day() < 1 || row.day() > 7 || opens.isEmpty() || closes.isEmpty()) {
            check.problem(field, "centre-time-shape");
        } else if (opens.getAsInt() >= closes.getAsInt()) {
            check.problem(field, "centre-hours-order");
        } else {
            var span = new OpeningSpan(DayOfWeek.of(row.day()), opens.getAsInt(), closes.getAsInt());
            if (spans.stream().anyMatch(span::overlaps)) {
                check.problem(field, "centre-hours-overlap");
            } else {
                spans.add(span);
            }
        }
    }

    private static OptionalInt minute(String time) {
        if (time.equals("24:00")) {
            return OptionalInt.of(OpeningSpan.END_OF_DAY);
        }
        return TIME.matcher(time).matches()
                ? OptionalInt.of(
                        LocalTime.parse(time.length() == 4 ? "0" + time : time).toSecondOfDay() / 60)
                : OptionalInt.empty();
    }

    private Set<LocalDate> holidays(String typed) {
        var days = new HashSet<LocalDate>();
        for (var word : words(typed)) {
            try {
                days.add(LocalDate.parse(word));
            } catch (DateTimeParseException e) {
                check.problem("holidays", "centre-day-shape", word);
            }
        }
        return days;
    }

    private Set<String> families(String typed) {
        var codes = words(typed == null ? "" : typed.toUpperCase(Locale.ROOT));
        codes.stream()
                .filter(code -> code.length() > 50)
                .forEach(code -> check.problem("families", "text-too-long", 50));
        return codes;
    }

    private static Set<String> words(String typed) {
        return typed == null
                ? Set.of()
                : Arrays.stream(typed.split("[\\s,;]+"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
    }
}
