package io.aftercare.repair.process;

import io.aftercare.repair.OldPart;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was done to the unit.
 *
 * @param resolutionCode a resolution code of the unit's family
 * @param causalPart     the part that caused the fault, if one did
 * @param partsUsed      one part a line, the number in front: {@code 2 x seal}
 * @param labourMinutes  labour of this round
 * @param oldPart        what becomes of the part that was taken out
 * @param shelfPlace     where the unit was put down, if it does not stay on the bench
 */
public record RepairUnitForm(
        @NotBlank(message = "{problem.repair-resolution-missing}")
        String resolutionCode,

        @NotBlank(message = "{problem.repair-work-missing}") @Size(max = 2000, message = "{problem.repair-text-long}")
        String workDone,

        @Size(max = 200, message = "{problem.repair-text-long}")
        String causalPart,

        @Size(max = 4000, message = "{problem.repair-text-long}")
        String partsUsed,

        @NotNull(message = "{problem.repair-minutes}")
        @Min(value = 1, message = "{problem.repair-minutes}")
        @Max(value = 6000, message = "{problem.repair-minutes}")
        Integer labourMinutes,

        @NotNull(message = "{problem.repair-old-part-missing}")
        OldPart oldPart,

        @Size(max = 60, message = "{problem.repair-text-long}")
        String shelfPlace) {}
