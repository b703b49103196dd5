package io.aftercare.warranty.process;

import io.aftercare.repair.DataWipe;
import io.aftercare.repair.IntakeNotes;
import io.aftercare.warranty.Receiving;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a unit came in. {@code serialNumber} is read off the unit itself.
 *
 * @param checks   codes of the family's intake checks that are in order
 * @param dataWipe what the customer decided about the data on it; null if nobody was asked
 */
public record ReceiveUnitForm(
        @NotBlank(message = "{problem.claim-scan-missing}") @Size(max = 100)
        String serialNumber,

        @NotBlank(message = "{problem.claim-condition-missing}") @Size(max = 1000)
        String condition,

        @Size(max = 1000) String accessories,

        @NotBlank(message = "{problem.claim-shelf-missing}") @Size(max = 40)
        String shelfPlace,

        List<String> checks,
        DataWipe dataWipe,
        Boolean batteryDamaged) {

    /** A unit about which nothing else is noted. */
    static ReceiveUnitForm plain(String serialNumber, String condition, String accessories, String shelfPlace) {
        return new ReceiveUnitForm(serialNumber, condition, accessories, shelfPlace, List.of(), null, null);
    }

    Receiving.Arrival arrival() {
        return new Receiving.Arrival(
                condition.strip(),
                accessories == null ? "" : accessories.strip(),
                shelfPlace.strip(),
                new IntakeNotes(checks == null ? List.of() : checks, dataWipe, Boolean.TRUE.equals(batteryDamaged)));
    }
}
