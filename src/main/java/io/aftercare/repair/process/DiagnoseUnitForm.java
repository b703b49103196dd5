package io.aftercare.repair.process;

import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.TestCheck;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the technician found.
 *
 * @param faultCode      a fault code of the unit's family; not needed if no fault was found
 * @param minutes        labour of the diagnosis
 * @param checks         what was looked at and found right; all of it if no fault was found
 * @param plannedMinutes labour expected, where there is something to repair
 * @param plannedParts   one part a line, the number in front: {@code 2 x seal}
 * @param shelfPlace     where the unit was put down, if it does not stay on the bench
 */
public record DiagnoseUnitForm(
        @NotNull(message = "{problem.repair-result-missing}")
        DiagnosisResult result,

        String faultCode,

        @NotBlank(message = "{problem.repair-finding-missing}")
        @Size(max = 2000, message = "{problem.repair-text-long}")
        String finding,

        @NotNull(message = "{problem.repair-minutes}")
        @Min(value = 1, message = "{problem.repair-minutes}")
        @Max(value = 6000, message = "{problem.repair-minutes}")
        Integer minutes,

        Set<TestCheck> checks,

        @Min(value = 1, message = "{problem.repair-minutes}") @Max(value = 6000, message = "{problem.repair-minutes}")
        Integer plannedMinutes,

        @Size(max = 4000, message = "{problem.repair-text-long}")
        String plannedParts,

        @Size(max = 60, message = "{problem.repair-text-long}")
        String shelfPlace) {

    public DiagnoseUnitForm {
        checks = checks == null
                ? Set.of()
                : checks.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
