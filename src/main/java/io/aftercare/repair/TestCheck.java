package io.aftercare.repair;

import java.util.Set;
import java.util.stream.Collectors;

/** What a test looks at; a unit passes only when all of it was looked at. */
public enum TestCheck {
    /** Insulation, earth, battery, blades and covers. */
    SAFETY,
    /** Every function, and above all the one that failed. */
    FUNCTION,
    /** Clean, complete, with its accessories. */
    COMPLETENESS;

    /** The checks as they are kept: their names in order, separated by commas. */
    static String column(Set<TestCheck> checks) {
        return checks.stream().sorted().map(TestCheck::name).collect(Collectors.joining(","));
    }
}
