package io.aftercare.customers;

/** Whether a unit may be claimed for. Every status but {@code IN_USE} blocks it. */
public enum UnitStatus {
    IN_USE,
    /** Must not be handled until something about it is settled. */
    BLOCKED,
    STOLEN,
    SCRAPPED,
    REPLACED,
    /** The customer got the money back. */
    REFUNDED;

    public boolean blocked() {
        return this != IN_USE;
    }
}
