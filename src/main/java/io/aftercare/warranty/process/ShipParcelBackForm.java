package io.aftercare.warranty.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How an unannounced parcel went back to its sender. */
public record ShipParcelBackForm(
        @NotBlank(message = "{problem.hand-back-carrier-missing}") @Size(max = 60)
        String carrier,

        @NotBlank(message = "{problem.hand-back-parcel-missing}") @Size(max = 60)
        String parcelNumber) {}
