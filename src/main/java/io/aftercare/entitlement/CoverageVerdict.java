package io.aftercare.entitlement;

/** What the {@code coverage} decision advises for one cost class. */
public enum CoverageVerdict {
    COVERED,
    PARTLY,
    NOT_COVERED,
    NEEDS_PROOF,
    NEEDS_INSPECTION
}
