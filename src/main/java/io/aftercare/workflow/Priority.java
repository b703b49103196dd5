package io.aftercare.workflow;

/** How urgent a case is; higher comes first. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
