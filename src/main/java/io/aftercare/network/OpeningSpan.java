package io.aftercare.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/** One stretch of a weekday during which a centre is open, in minutes since midnight of the centre's zone. */
@Embeddable
class OpeningSpan implements Comparable<OpeningSpan> {

    static final int END_OF_DAY = 24 * 60;

    /** Looks at all there is, so that sorted sets and hashed ones agree about what is the same. */
    private static final Comparator<OpeningSpan> IN_WEEK = Comparator.<OpeningSpan>comparingInt(span -> span.weekday)
            .thenComparingInt(span -> span.opens)
            .thenComparingInt(span -> span.closes);

    @Column(name = "weekday")
    private int weekday;

    private int opens;
    private int closes;

    protected OpeningSpan() {}

    OpeningSpan(DayOfWeek day, int opens, int closes) {
        if (opens < 0 || opens >= closes || closes > END_OF_DAY) {
            throw new IllegalArgumentException("not a stretch of a day: " + opens + " to " + closes);
        }
        this.weekday = day.getValue();
        this.opens = opens;
        this.closes = closes;
    }

    DayOfWeek day() {
        return DayOfWeek.of(weekday);
    }

    int opens() {
        return opens;
    }

    int closes() {
        return closes;
    }

    boolean overlaps(OpeningSpan other) {
        return weekday == other.weekday && opens < other.closes && other.opens < closes;
    }

    /** On a night of the clock change a skipped time counts as the next one that exists, a doubled one as the first. */
    Instant opensOn(LocalDate date, ZoneId zone) {
        return at(date, opens, zone);
    }

    Instant closesOn(LocalDate date, ZoneId zone) {
        return at(date, closes, zone);
    }

    private static Instant at(LocalDate date, int minute, ZoneId zone) {
        if (minute == END_OF_DAY) {
            return date.plusDays(1).atStartOfDay(zone).toInstant();
        }
        var time = date.atTime(LocalTime.ofSecondOfDay(minute * 60L));
        var change = zone.getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(zone).toInstant();
    }

    /** As it is written in a file: {@code Mon 09:00-18:00}. */
    @Override
    public String toString() {
        var name = day().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return "%s %02d:%02d-%02d:%02d".formatted(name, opens / 60, opens % 60, closes / 60, closes % 60);
    }

    @Override
    public int compareTo(OpeningSpan other) {
        return IN_WEEK.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningSpan span
                && weekday == span.weekday
                && opens == span.opens
                && closes == span.closes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, opens, closes);
    }
}
