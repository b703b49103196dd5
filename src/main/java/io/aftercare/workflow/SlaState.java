package io.aftercare.workflow;

/** How a task stands against its clock. */
public enum SlaState {
    ON_TRACK,
    /** Less than a quarter of the time is left. */
    DUE_SOON,
    OVERDUE
}
