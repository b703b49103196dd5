package io.aftercare.warranty.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The unit that a claim is about.
 *
 * @param productCode needed only when the serial number is not known yet
 */
public record RegisterUnitForm(
        @NotBlank(message = "{problem.claim-serial-missing}") @Size(max = 40)
        String serialNumber,

        @Size(max = 40) String productCode,

        @NotNull(message = "{problem.claim-purchase-missing}")
        LocalDate purchaseDate) {}
