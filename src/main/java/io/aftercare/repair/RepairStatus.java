package io.aftercare.repair;

import java.util.EnumSet;
import java.util.Set;

/** Where an order stands. */
public enum RepairStatus {
    WAITING,
    DIAGNOSED,
    /** Damaged by the customer: waits for the answer of whoever pays. */
    CONTESTED,
    REPAIRED,
    /** Failed a test and goes back to the bench. */
    REWORK,
    /** Failed two tests: the lead decides. */
    ESCALATED,
    /** Repaired, and tested where that was needed. */
    COMPLETED,
    NO_FAULT_FOUND,
    DECLINED,
    UNREPAIRABLE,
    WITHDRAWN;

    private static final Set<RepairStatus> ENDINGS = EnumSet.range(COMPLETED, WITHDRAWN);
    private static final Set<RepairStatus> WITHDRAWABLE = EnumSet.of(WAITING, DIAGNOSED, CONTESTED, REWORK, ESCALATED);

    public boolean ended() {
        return ENDINGS.contains(this);
    }

    /** How an order that stands here has ended; null while it is open. */
    public RepairOutcome outcome() {
        if (!ended()) {
            return null;
        }
        return this == COMPLETED ? RepairOutcome.REPAIRED : RepairOutcome.valueOf(name());
    }

    /** Whether the customer may still have the unit back as it is. */
    boolean withdrawable() {
        return WITHDRAWABLE.contains(this);
    }
}
