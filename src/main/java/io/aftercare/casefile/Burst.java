package io.aftercare.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Words of staff that come close upon each other, of which the customer is told by one mail. Who has not read after some
 * hours, and is written to again, is told again.
 */
final class Burst {

    static final Duration LONGEST = Duration.ofHours(4);

    private Burst() {}

    /** The word with which the newest burst began. @param unread what the customer has not read, oldest first, not empty */
    static WordRecord begin(List<WordRecord> unread) {
        var first = unread.get(0);
        for (var word : unread) {
            if (!within(first.at(), word.at())) {
                first = word;
            }
        }
        return first;
    }

    private static boolean within(Instant first, Instant word) {
        return word.isBefore(first.plus(LONGEST));
    }
}
