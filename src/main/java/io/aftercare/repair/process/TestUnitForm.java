package io.aftercare.repair.process;

import io.aftercare.repair.TestCheck;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The result of a test.
 *
 * @param passed  whether the unit may go back to its customer
 * @param checks  what was looked at and found right; all of it when passed
 * @param failure what failed, when it did
 * @param reason  why the repairer tests, when the test is a self-test
 * @param minutes labour of the test
 * @param shelfPlace where the unit was put down, if it does not stay on the bench
 */
public record TestUnitForm(
        @NotNull(message = "{problem.repair-test-result-missing}")
        Boolean passed,

        Set<TestCheck> checks,

        @Size(max = 2000, message = "{problem.repair-text-long}")
        String failure,

        @Size(max = 500, message = "{problem.repair-text-long}")
        String reason,

        @NotNull(message = "{problem.repair-minutes}")
        @Min(value = 1, message = "{problem.repair-minutes}")
        @Max(value = 6000, message = "{problem.repair-minutes}")
        Integer minutes,

        @Size(max = 60, message = "{problem.repair-text-long}")
        String shelfPlace) {

    public TestUnitForm {
        checks = checks == null
                ? Set.of()
                : checks.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
