package io.aftercare.portal.web;

import io.aftercare.network.CentreInput.SpanInput;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a week's opening hours in a few lines. */
record HoursWords(Locale locale) {

    private static final int DAYS = 7;

    /** Days in a row that are alike share a line; days without hours have none. */
    List<String> lines(List<SpanInput> week) {
        var lines = new ArrayList<String>();
        for (var first = 1; first <= DAYS; ) {
            var hours = hours(week, first);
            var last = first;
            while (last < DAYS && hours(week, last + 1).equals(hours)) {
                last++;
            }
            if (!hours.isEmpty()) {
                lines.add((first == last ? name(first) : name(first) + "–" + name(last)) + " " + hours);
            }
            first = last + 1;
        }
        return lines;
    }

    private String name(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    private static String hours(List<SpanInput> week, int day) {
        return week.stream()
                .filter(span -> span.day() == day)
                .map(span -> span.opens() + "–" + span.closes())
                .collect(Collectors.joining(", "));
    }
}
