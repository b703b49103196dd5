package io.aftercare.network;

import java.time.ZoneId;
import java.util.Set;

/**
 * A service centre as others see it.
 *
 * @param code     short and stable, such as {@code BER}; used in scopes, addresses and imports
 * @param region   code of the region it belongs to
 * @param zone     the zone its opening hours and dates are in
 * @param families codes of the product families it repairs; empty means all
 * @param intake   whether it receives what has no better place in its region
 */
public record Centre(
        String code,
        String name,
        String region,
        ZoneId zone,
        String street,
        String postalCode,
        String city,
        String country,
        String phone,
        String email,
        Set<String> families,
        boolean intake,
        boolean active) {

    /** Whether the centre repairs this family. */
    public boolean repairs(String family) {
        return families.isEmpty() || families.contains(family);
    }
}
