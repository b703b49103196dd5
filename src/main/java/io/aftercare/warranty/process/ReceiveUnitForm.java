package io.aftercare.warranty.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a unit came in. {@code serialNumber} is read off the unit itself. */
public record ReceiveUnitForm(
        @NotBlank(message = "{problem.claim-scan-missing}") @Size(max = 100)
        String serialNumber,

        @NotBlank(message = "{problem.claim-condition-missing}") @Size(max = 1000)
        String condition,

        @Size(max = 1000) String accessories,

        @NotBlank(message = "{problem.claim-shelf-missing}") @Size(max = 40)
        String shelfPlace) {}
