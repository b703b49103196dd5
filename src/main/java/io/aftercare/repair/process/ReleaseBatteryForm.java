package io.aftercare.repair.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How a damaged battery was made safe.
 *
 * @param done       what was done about it
 * @param shelfPlace where the unit lies from now on
 */
public record ReleaseBatteryForm(
        @NotBlank(message = "{problem.battery-done-missing}") @Size(max = 1000, message = "{problem.repair-text-long}")
        String done,

        @NotBlank(message = "{problem.hand-back-storage-missing}")
        @Size(max = 60, message = "{problem.repair-text-long}")
        String shelfPlace) {}
