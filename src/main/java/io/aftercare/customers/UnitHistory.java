package io.aftercare.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What happened to a unit. Upper modules that know implement it; the unit page and case page print it. */
public interface UnitHistory {

    List<Entry> of(String serial, Locale locale);

    /**
     * Something that happened at a moment, or on a day of which nobody knows the hour.
     *
     * @param at   the moment; null if only the day is known
     * @param day  the calendar day, wherever it is read; null if the moment is known
     * @param kind message key of the kind of event, such as {@code history.repair}
     * @param text the event in the reader's language
     * @param url  page with the details; null if there is none
     */
    record Entry(Instant at, LocalDate day, String kind, String number, String text, String url) {

        public Entry(Instant at, String kind, String number, String text, String url) {
            this(at, null, kind, number, text, url);
        }

        public static Entry onDay(LocalDate day, String kind, String number, String text, String url) {
            return new Entry(null, day, kind, number, text, url);
        }

        /** When it was on the calendar of this zone; a day begins at its midnight there. */
        public ZonedDateTime in(ZoneId zone) {
            return at == null ? day.atStartOfDay(zone) : at.atZone(zone);
        }

        /** Newest first on the calendar of this zone. */
        public static Comparator<Entry> newestFirst(ZoneId zone) {
            return Comparator.comparing((Entry entry) -> entry.in(zone)).reversed();
        }
    }
}
