package io.aftercare.workflow;

/** How urgent a case is; higher comes first. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT;

    /** The next higher one; the highest stays what it is. */
    public Priority raised() {
        return values()[Math.min(ordinal() + 1, URGENT.ordinal())];
    }
}
