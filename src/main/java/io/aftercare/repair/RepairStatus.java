package io.aftercare.repair;

/** Where an order stands. */
public enum RepairStatus {
    WAITING,
    DIAGNOSED,
    REPAIRED,
    /** Failed a test and goes back to the bench. */
    REWORK,
    COMPLETED
}
