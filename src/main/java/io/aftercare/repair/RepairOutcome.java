package io.aftercare.repair;

/** How a repair order ended. */
public enum RepairOutcome {
    REPAIRED,
    NO_FAULT_FOUND,
    /** Nobody pays for the repair of a damage that the customer caused. */
    DECLINED,
    UNREPAIRABLE,
    /** The customer wants the unit back as it is. */
    WITHDRAWN
}
