package io.aftercare.network;

import io.aftercare.network.CentreInput.SpanInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening hours in one cell of a file: {@code Mon-Fri 09:00-12:30, 13:30-18:00; Sat 10:00-14:00}. Entries are apart by
 * semicolons, times of the same days by commas.
 */
final class OpeningHoursText {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z]{3})(?:\\s*-\\s*([A-Za-z]{3}))?\\s+(\\d.*)");
    private static final Pattern TIMES = Pattern.compile("(\\d{1,2}:\\d{2})\\s*-\\s*(\\d{1,2}:\\d{2})");

    private OpeningHoursText() {}

    /** The stretches, day by day; empty if the text cannot be understood. */
    static Optional<List<SpanInput>> parse(String text) {
        var spans = new ArrayList<SpanInput>();
        for (var entry : text.split(";")) {
            if (!entry.isBlank() && !read(entry.strip(), spans)) {
                return Optional.empty();
            }
        }
        return Optional.of(spans);
    }

    private static boolean read(String entry, List<SpanInput> spans) {
        var parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            return false;
        }
        var first = day(parts.group(1));
        var last = parts.group(2) == null ? first : day(parts.group(2));
        if (first < 1 || last < first) {
            return false;
        }
        for (var times : parts.group(3).split(",")) {
            var span = TIMES.matcher(times.strip());
            if (!span.matches()) {
                return false;
            }
            add(first, last, span, spans);
        }
        return true;
    }

    private static void add(int first, int last, Matcher span, List<SpanInput> spans) {
        for (var day = first; day <= last; day++) {
            spans.add(new SpanInput(day, span.group(1), span.group(2)));
        }
    }

    private static int day(String name) {
        return DAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }
}
