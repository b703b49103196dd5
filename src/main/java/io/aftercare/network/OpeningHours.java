package io.aftercare.network;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The week of a centre and the days on which it stays closed all the same. */
final class OpeningHours {

    /** Ten years: whoever is closed that long has no opening hours. */
    private static final int HORIZON_DAYS = 3660;

    private static final int YEAR = 366;
    private static final OpenNow FOREVER = new OpenNow(true, null);

    private final ZoneId zone;
    private final Map<DayOfWeek, List<OpeningSpan>> week;
    private final Set<LocalDate> holidays;

    OpeningHours(ZoneId zone, Collection<OpeningSpan> spans, Set<LocalDate> holidays) {
        this.zone = zone;
        this.week = new TreeSet<>(spans).stream().collect(Collectors.groupingBy(OpeningSpan::day));
        this.holidays = Set.copyOf(holidays);
    }

    /** The instant at which so much opening time has passed; without any opening hours time simply passes. */
    Instant add(Instant from, Duration openTime) {
        if (week.isEmpty() || openTime.isZero() || openTime.isNegative()) {
            return from.plus(openTime);
        }
        var left = openTime;
        var day = LocalDate.ofInstant(from, zone);
        for (var last = day.plusDays(HORIZON_DAYS); day.isBefore(last); day = day.plusDays(1)) {
            for (var span : spansOn(day)) {
                var opens = later(span.opensOn(day, zone), from);
                var closes = span.closesOn(day, zone);
                if (!opens.isBefore(closes)) {
                    continue;
                }
                var stretch = Duration.between(opens, closes);
                if (left.compareTo(stretch) <= 0) {
                    return opens.plus(left);
                }
                left = left.minus(stretch);
            }
        }
        return day.atStartOfDay(zone).toInstant();
    }

    /** How much opening time lies between the two; without any opening hours all of it. */
    Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        if (week.isEmpty()) {
            return Duration.between(from, to);
        }
        return LocalDate.ofInstant(from, zone)
                .datesUntil(LocalDate.ofInstant(to, zone).plusDays(1))
                .flatMap(day -> spansOn(day).stream().map(span -> overlap(span, day, from, to)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Whether it is open then, and until when that stays so: stretches that touch are one, over midnight too. Empty if
     * there are no opening hours, or none within a year.
     */
    Optional<OpenNow> at(Instant now) {
        Instant closes = null;
        var first = LocalDate.ofInstant(now, zone);
        for (var day = first; day.isBefore(first.plusDays(YEAR)); day = day.plusDays(1)) {
            for (var span : spansOn(day)) {
                var from = span.opensOn(day, zone);
                var to = span.closesOn(day, zone);
                if (!to.isAfter(now) || !from.isBefore(to)) {
                    continue;
                }
                if (from.isAfter(closes == null ? now : closes)) {
                    return Optional.of(changes(closes != null, closes == null ? from : closes));
                }
                closes = to;
            }
        }
        return Optional.ofNullable(closes).map(last -> isSoon(last, first) ? changes(true, last) : FOREVER);
    }

    /** Else it has not closed in all that time. */
    private boolean isSoon(Instant last, LocalDate first) {
        return last.isBefore(first.plusDays(YEAR - 1).atStartOfDay(zone).toInstant());
    }

    private OpenNow changes(boolean open, Instant at) {
        return new OpenNow(open, at.atZone(zone));
    }

    private Duration overlap(OpeningSpan span, LocalDate day, Instant from, Instant to) {
        var begins = later(span.opensOn(day, zone), from);
        var ends = span.closesOn(day, zone).isBefore(to) ? span.closesOn(day, zone) : to;
        return ends.isAfter(begins) ? Duration.between(begins, ends) : Duration.ZERO;
    }

    private List<OpeningSpan> spansOn(LocalDate day) {
        return holidays.contains(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
