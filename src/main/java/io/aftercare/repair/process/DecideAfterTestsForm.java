package io.aftercare.repair.process;

import io.aftercare.repair.AfterTests;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How it goes on with a repair that keeps failing its tests.
 *
 * @param technician user name of who works on it next; only if it goes back to the bench
 */
public record DecideAfterTestsForm(
        @NotNull(message = "{problem.repair-after-tests-missing}")
        AfterTests decision,

        String technician,

        @NotBlank(message = "{problem.repair-reason-missing}") @Size(max = 500, message = "{problem.repair-text-long}")
        String reason) {}
