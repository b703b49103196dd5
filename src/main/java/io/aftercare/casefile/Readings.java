package io.aftercare.casefile;

import java.time.Instant;
import java.util.List;

/** What is known of who has read a conversation. Staff of a centre read as one: what one has read, nobody overlooks. */
record Readings(List<ReadingRecord> all) {

    /** Up to where this side has read; the beginning of time if not at all. */
    Instant seen(boolean byCustomer) {
        return all.stream()
                .filter(reading -> reading.byCustomer() == byCustomer)
                .map(ReadingRecord::seen)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** When this side had first read what was said at that moment; null if not yet. */
    Instant firstOf(Instant said, boolean byCustomer) {
        return all.stream()
                .filter(reading ->
                        reading.byCustomer() == byCustomer && !reading.seen().isBefore(said))
                .map(ReadingRecord::at)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
