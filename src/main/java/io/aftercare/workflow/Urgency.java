package io.aftercare.workflow;

import java.time.Instant;

/** Priority and due time as one number that ascends from the most urgent task to the least: one index range reads it. */
final class Urgency {

    private static final long STEP = 1_000_000_000_000_000L;

    private Urgency() {}

    static long of(Priority priority, Instant due) {
        return (Priority.URGENT.ordinal() - priority.ordinal()) * STEP + due.toEpochMilli();
    }
}
