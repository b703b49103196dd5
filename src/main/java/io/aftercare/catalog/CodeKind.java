package io.aftercare.catalog;

/** The kinds of codes a family has. */
public enum CodeKind {
    /** What the customer notices. */
    SYMPTOM,
    /** What the technician finds. */
    FAULT,
    /** What was done about it. */
    RESOLUTION,
    /** What the front desk looks at when a unit comes in. */
    CHECK
}
