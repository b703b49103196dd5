package io.aftercare.portal.web;

import io.aftercare.network.Centre;
import io.aftercare.network.CentreBook;
import io.aftercare.network.CentreInput.SpanInput;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When a customer finds the counter of a centre open. */
@Component
class CentreHours {

    private final CentreBook book;

    CentreHours(CentreBook book) {
        this.book = book;
    }

    /** A day of the week and its hours, such as "09:00–12:00, 13:00–18:00". */
    record Day(String name, String hours) {}

    /** The days on which it opens, from Monday on; empty if nothing is known. */
    List<Day> of(Centre centre, Locale locale) {
        var spans = book.sheet(centre.code()).hours();
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale), hours(spans, day)))
                .filter(day -> !day.hours().isEmpty())
                .toList();
    }

    private static String hours(List<SpanInput> spans, DayOfWeek day) {
        return spans.stream()
                .filter(span -> span.day() == day.getValue())
                .map(span -> span.opens() + "–" + span.closes())
                .collect(Collectors.joining(", "));
    }
}
