package io.aftercare.customers;

import io.aftercare.shared.EditCard;
import java.util.Set;

/**
 * A unit to look at and to change; what is not known is empty.
 *
 * @param soldOn     day of the first sale, from which the warranty counts, as an ISO date
 * @param ownerEmail email address of its owner's card; empty if nobody is registered
 * @param status     {@link UnitStatus} by name
 * @param reason     why it changes; needed for another serial number, product or status
 */
public record UnitCard(
        long version, String serial, String product, String soldOn, String ownerEmail, String status, String reason)
        implements EditCard {

    public static UnitCard empty() {
        return new UnitCard(0, "", "", "", "", UnitStatus.IN_USE.name(), "");
    }

    @Override
    public String prefix() {
        return "unit.field";
    }

    @Override
    public Set<String> worded() {
        return Set.of("status");
    }
}
