package io.aftercare.network;

import io.aftercare.network.CentreInput.SpanInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Opening hours in one cell of a file: {@code Mon-Fri 09:00-12:30, 13:30-18:00; Sat 10-14; Sun closed}. Entries are
 * apart by semicolons, times of the same days by commas; days are English and at least three letters long, a colon may
 * follow them. {@code 24 hours} is a time too, and {@code 24/7} says it of all days.
 *
 * @param spans  the stretches that can be told for certain, day by day
 * @param unread the entries that cannot
 * @param unsure the days, 1 for Monday, that may be open all the same: where an entry is unread, or there is none, all
 *               those of which nothing is told for certain
 */
record OpeningHoursText(List<SpanInput> spans, List<String> unread, Set<Integer> unsure) {

    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, String> DAYS_SHORT = Map.of("tues", "tuesday", "thurs", "thursday");
    private static final Pattern ENTRY =
            Pattern.compile("([A-Za-z]{3,})\\.?(?:\\s*[-–]\\s*([A-Za-z]{3,})\\.?)?\\s*(?::|\\s)\\s*(\\S.*)");
    private static final Pattern ROUND_THE_CLOCK = Pattern.compile(
            "(?:open )?(?:24 ?(?:h|hrs|hours)|(?:a?round) the clock|all day)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERY_DAY = Pattern.compile("(?:open )?24 ?/ ?7", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMES =
            Pattern.compile("([0-9:.]+\\s*(?:[ap]\\.?m\\.?)?)\\s*(?:-|–|to)\\s*([0-9:.]+\\s*(?:[ap]\\.?m\\.?)?)");

    /** Reads what can be read; a day of which two entries say different things is left to people. */
    static OpeningHoursText parse(String text, HoursClock clock) {
        var entries = new ArrayList<Entry>();
        var unclear = new HashSet<Integer>();
        var unread = new ArrayList<String>();
        for (var part : text.split(";")) {
            var entry = read(part.strip(), clock);
            entry.ifPresent(said -> unclear.addAll(said.contradicted(entries)));
            entry.ifPresent(entries::add);
            if (!part.isBlank() && entry.filter(said -> !said.covers(unclear)).isEmpty()) {
                unread.add(part.strip());
            }
        }
        var spans = entries.stream()
                .flatMap(entry -> entry.spans().stream())
                .filter(span -> !unclear.contains(span.day()))
                .toList();
        var whole = unread.isEmpty() && !entries.isEmpty();
        return new OpeningHoursText(spans, List.copyOf(unread), whole ? Set.of() : unsure(entries, unclear));
    }

    private static Set<Integer> unsure(List<Entry> entries, Set<Integer> unclear) {
        return IntStream.rangeClosed(1, DAYS.size())
                .filter(day -> unclear.contains(day) || entries.stream().noneMatch(entry -> entry.covers(day)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The week of a place of which these hours were known: days that are unsure stay as they were. */
    List<SpanInput> over(List<SpanInput> known) {
        return Stream.concat(spans.stream(), known.stream().filter(span -> unsure.contains(span.day())))
                .toList();
    }

    private static Optional<Entry> read(String entry, HoursClock clock) {
        if (EVERY_DAY.matcher(entry).matches()) {
            return Optional.of(new Entry(1, DAYS.size(), all(1, DAYS.size(), HoursClock.Span.WHOLE_DAY)));
        }
        var parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var first = day(parts.group(1));
        var last = parts.group(2) == null ? first : day(parts.group(2));
        if (first < 1 || last < first) {
            return Optional.empty();
        }
        if (parts.group(3).equalsIgnoreCase("closed")) {
            return Optional.of(new Entry(first, last, List.of()));
        }
        var spans = new ArrayList<SpanInput>();
        for (var times : parts.group(3).split(",")) {
            var read = time(times.strip(), clock);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            spans.addAll(all(first, last, read.get()));
        }
        return Optional.of(new Entry(first, last, spans));
    }

    private static Optional<HoursClock.Span> time(String times, HoursClock clock) {
        if (ROUND_THE_CLOCK.matcher(times).matches()) {
            return Optional.of(HoursClock.Span.WHOLE_DAY);
        }
        var span = TIMES.matcher(times.toLowerCase(Locale.ROOT));
        return span.matches() ? clock.read(span.group(1), span.group(2)) : Optional.empty();
    }

    private static List<SpanInput> all(int first, int last, HoursClock.Span span) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(day -> new SpanInput(day, span.opens(), span.closes()))
                .toList();
    }

    /** What one entry says of its days; no stretch means closed. */
    private record Entry(int first, int last, List<SpanInput> spans) {

        boolean covers(Set<Integer> days) {
            return days.stream().anyMatch(this::covers);
        }

        private boolean covers(int day) {
            return first <= day && day <= last;
        }

        /** The days of which an earlier entry says something else: closed here and open there, or overlapping hours. */
        List<Integer> contradicted(List<Entry> earlier) {
            return IntStream.rangeClosed(first, last)
                    .filter(day -> earlier.stream()
                            .anyMatch(other -> other.covers(day)
                                    && (spans.isEmpty() != other.spans.isEmpty() || overlaps(other, day))))
                    .boxed()
                    .toList();
        }

        private boolean overlaps(Entry other, int day) {
            return on(day).anyMatch(span -> other.on(day)
                    .anyMatch(earlier -> span.opens().compareTo(earlier.closes()) < 0
                            && earlier.opens().compareTo(span.closes()) < 0));
        }

        private Stream<SpanInput> on(int day) {
            return spans.stream().filter(span -> span.day() == day);
        }
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
