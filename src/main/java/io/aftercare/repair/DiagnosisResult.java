package io.aftercare.repair;

/** What a diagnosis comes to. */
public enum DiagnosisResult {
    /** There is a fault, and the workshop can mend it. */
    REPAIR,
    /** Tested by the whole checklist: works. */
    NO_FAULT_FOUND,
    /** Damaged by its use: whoever pays decides again before the work begins. */
    CUSTOMER_DAMAGE,
    /** Cannot be repaired, or not at a sensible price. */
    UNREPAIRABLE;

    /** Whether there is work to be planned. */
    public boolean plansWork() {
        return this == REPAIR || this == CUSTOMER_DAMAGE;
    }
}
