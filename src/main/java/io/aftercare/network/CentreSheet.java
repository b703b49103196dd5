package io.aftercare.network;

import io.aftercare.network.CentreInput.SpanInput;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * All that is known about a centre, to look at and to change.
 *
 * @param hours    the week in order
 * @param holidays in order
 * @param location null if nobody has said where it is
 * @param version  to be given back with a change
 */
public record CentreSheet(
        Centre centre, List<SpanInput> hours, List<LocalDate> holidays, GeoPoint location, long version) {

    static CentreSheet of(Centre centre, CentreDetails details, long version) {
        return new CentreSheet(
                centre,
                hours(details.hours()),
                details.holidays().stream().sorted().toList(),
                details.location(),
                version);
    }

    static List<SpanInput> hours(Collection<OpeningSpan> week) {
        return new TreeSet<>(week)
                .stream()
                        .map(span -> new SpanInput(span.day().getValue(), time(span.opens()), time(span.closes())))
                        .toList();
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
