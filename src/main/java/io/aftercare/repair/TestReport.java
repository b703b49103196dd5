package io.aftercare.repair;

import java.time.Instant;
import java.util.Set;

/**
 * The result of one test.
 *
 * @param checks     what was looked at and found right
 * @param failure    what failed; null if it passed
 * @param reason     why the repairer tested; null unless the mode is {@link TestMode#SELF}
 * @param minutes    labour of the test
 * @param startedAt  when the test came up
 * @param shelfPlace where the unit was put down; empty if it stays on the bench
 */
public record TestReport(
        boolean passed,
        Set<TestCheck> checks,
        String failure,
        String reason,
        int minutes,
        Instant startedAt,
        String shelfPlace) {}
