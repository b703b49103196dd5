package io.aftercare.customers;

/** Whether a unit may be claimed for. Every status but {@code IN_USE} blocks it. */
public enum UnitStatus {
    IN_USE,
    STOLEN,
    SCRAPPED,
    REPLACED;

    public boolean blocked() {
        return this != IN_USE;
    }
}
