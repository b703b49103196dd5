package io.aftercare.warranty.web;

import io.aftercare.warranty.ParcelArrival;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An unannounced parcel as the front desk takes it in.
 *
 * @param serialNumber empty if it cannot be read
 */
record ParcelForm(
        @NotBlank(message = "{problem.parcel-centre-missing}") @Size(max = 20)
        String centre,

        @Size(max = 100) String serialNumber,

        @NotBlank(message = "{problem.parcel-sender-missing}")
        @Size(max = 500, message = "{problem.parcel-sender-long}")
        String sender,

        @NotBlank(message = "{problem.claim-condition-missing}") @Size(max = 1000)
        String condition,

        @Size(max = 1000) String accessories,

        @NotBlank(message = "{problem.claim-shelf-missing}") @Size(max = 40)
        String shelfPlace) {

    ParcelArrival arrival() {
        return new ParcelArrival(centre, serialNumber, sender, condition, accessories, shelfPlace);
    }
}
