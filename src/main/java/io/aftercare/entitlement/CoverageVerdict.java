package io.aftercare.entitlement;

/** What the {@code coverage} decision advises for one cost class. */
public enum CoverageVerdict {
    COVERED,
    PARTLY,
    NOT_COVERED,
    NEEDS_PROOF,
    NEEDS_INSPECTION;

    /** Whether somebody has to find out first what the warranty pays. */
    public boolean inDoubt() {
        return this == NEEDS_PROOF || this == NEEDS_INSPECTION;
    }
}
