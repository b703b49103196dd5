package io.aftercare.network;

import io.aftercare.network.CentreInput.SpanInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Opening hours in one cell of a file: {@code Mon-Fri 09:00-12:30, 13:30-18:00; Sat 10-14; Sun closed}. Entries are
 * apart by semicolons, times of the same days by commas; days are English and at least three letters long, a colon may
 * follow them.
 *
 * @param spans  the stretches that can be told for certain, day by day
 * @param unread the entries that cannot
 */
record OpeningHoursText(List<SpanInput> spans, List<String> unread) {

    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, String> DAYS_SHORT = Map.of("tues", "tuesday", "thurs", "thursday");
    private static final Pattern ENTRY =
            Pattern.compile("([A-Za-z]{3,})\\.?(?:\\s*[-–]\\s*([A-Za-z]{3,})\\.?)?\\s*(?::|\\s)\\s*(\\S.*)");
    private static final Pattern TIMES =
            Pattern.compile("([0-9:.]+\\s*(?:[ap]\\.?m\\.?)?)\\s*(?:-|–|to)\\s*([0-9:.]+\\s*(?:[ap]\\.?m\\.?)?)");

    /** Reads what can be read. */
    static OpeningHoursText parse(String text, HoursClock clock) {
        var spans = new ArrayList<SpanInput>();
        var unread = new ArrayList<String>();
        for (var entry : text.split(";")) {
            if (!entry.isBlank()) {
                read(entry.strip(), clock).ifPresentOrElse(spans::addAll, () -> unread.add(entry.strip()));
            }
        }
        return new OpeningHoursText(List.copyOf(spans), List.copyOf(unread));
    }

    private static Optional<List<SpanInput>> read(String entry, HoursClock clock) {
        var parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var first = day(parts.group(1));
        var last = parts.group(2) == null ? first : day(parts.group(2));
        if (first < 1 || last < first) {
            return Optional.empty();
        }
        var spans = new ArrayList<SpanInput>();
        if (parts.group(3).equalsIgnoreCase("closed")) {
            return Optional.of(spans);
        }
        for (var times : parts.group(3).split(",")) {
            var span = TIMES.matcher(times.strip().toLowerCase(Locale.ROOT));
            var read = span.matches() ? clock.read(span.group(1), span.group(2)) : Optional.<HoursClock.Span>empty();
            if (read.isEmpty()) {
                return Optional.empty();
            }
            for (var day = first; day <= last; day++) {
                spans.add(new SpanInput(day, read.get().opens(), read.get().closes()));
            }
        }
        return Optional.of(spans);
    }

    /** 1 for Monday; 0 for what is no day. */
    private static int day(String typed) {
        var name = typed.toLowerCase(Locale.ROOT);
        for (var day : DAYS) {
            if (day.equals(name) || day.startsWith(name) && name.length() == 3 || day.equals(DAYS_SHORT.get(name))) {
                return DAYS.indexOf(day) + 1;
            }
        }
        return 0;
    }
}
