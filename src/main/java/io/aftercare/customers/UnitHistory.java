package io.aftercare.customers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What happened to a unit. Upper modules that know implement it; the unit page and case page print it. */
public interface UnitHistory {

    List<Entry> of(String serial, Locale locale);

    /**
     * @param kind message key of the kind of event, such as {@code history.repair}
     * @param text the event in the reader's language
     * @param url  page with the details; null if there is none
     */
    record Entry(Instant at, String kind, String number, String text, String url) {}
}
