package io.aftercare.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long a customer may write: while the case is open, and for some time after it has ended or staff have written last,
 * so that the answer to a late word finds its way. After that a new case is the way.
 */
record WritingTime(Instant closedAt, Instant lastOfStaff) {

    static final Duration AFTER_THE_END = Duration.ofDays(30);

    static WritingTime of(Instant closedAt, List<WordRecord> words) {
        var last = words.stream().filter(word -> !word.fromCustomer()).map(WordRecord::at);
        return new WritingTime(closedAt, last.max(Instant::compareTo).orElse(null));
    }

    /** Null while the case is open. */
    Instant until() {
        if (closedAt == null) {
            return null;
        }
        var from = lastOfStaff != null && lastOfStaff.isAfter(closedAt) ? lastOfStaff : closedAt;
        return from.plus(AFTER_THE_END);
    }

    boolean open(Instant now) {
        return closedAt == null || now.isBefore(until());
    }
}
