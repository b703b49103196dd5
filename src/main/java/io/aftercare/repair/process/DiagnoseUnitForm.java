package io.aftercare.repair.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the technician found.
 *
 * @param faultCode      a fault code of the unit's family
 * @param plannedMinutes labour expected
 * @param plannedParts   one part a line, the number in front: {@code 2 x seal}
 */
public record DiagnoseUnitForm(
        @NotBlank(message = "{problem.repair-fault-missing}")
        String faultCode,

        @NotBlank(message = "{problem.repair-finding-missing}")
        @Size(max = 2000, message = "{problem.repair-text-long}")
        String finding,

        @NotNull(message = "{problem.repair-minutes}")
        @Min(value = 1, message = "{problem.repair-minutes}")
        @Max(value = 6000, message = "{problem.repair-minutes}")
        Integer plannedMinutes,

        @Size(max = 4000, message = "{problem.repair-text-long}")
        String plannedParts) {}
