package io.aftercare.workflow;

import java.time.Instant;

/**
 * What the work list shows of a task's clock.
 *
 * @param due       {@link #NEVER} while on hold; so is {@code warnAt}
 * @param hold      null while the clock runs
 * @param escalated whether the clock has run out and others were called in
 */
record ClockFace(Instant due, Instant warnAt, Hold hold, boolean escalated) {

    /** When a clock runs out that stands still. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    SlaState state(Instant now) {
        if (hold != null) {
            return SlaState.ON_HOLD;
        }
        if (now.isAfter(due)) {
            return SlaState.OVERDUE;
        }
        return now.isAfter(warnAt) ? SlaState.DUE_SOON : SlaState.ON_TRACK;
    }
}
