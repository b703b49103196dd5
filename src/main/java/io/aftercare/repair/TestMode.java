package io.aftercare.repair;

/** Who tests a repaired unit, as the decision {@code test-policy} says. */
public enum TestMode {
    /** Nobody: the repairer's own check is enough. */
    NONE,
    /** The repairer, by the checklist and with a reason. */
    SELF,
    /** Another technician than the repairer. */
    OTHER
}
