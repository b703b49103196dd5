package io.aftercare.workflow;

/** How a task stands against its clock. */
public enum SlaState {
    ON_TRACK,
    /** Less than a quarter of the opening hours is left. */
    DUE_SOON,
    OVERDUE,
    /** The clock stands still. */
    ON_HOLD
}
