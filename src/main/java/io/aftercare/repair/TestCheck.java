package io.aftercare.repair;

/** What a test looks at; a unit passes only when all of it was looked at. */
public enum TestCheck {
    /** Insulation, earth, battery, blades and covers. */
    SAFETY,
    /** Every function, and above all the one that failed. */
    FUNCTION,
    /** Clean, complete, with its accessories. */
    COMPLETENESS
}
