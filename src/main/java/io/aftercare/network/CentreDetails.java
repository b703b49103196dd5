package io.aftercare.network;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * Everything about a centre that may change.
 *
 * @param location null if nobody has said where it is
 */
record CentreDetails(
        String name,
        String region,
        ZoneId zone,
        String street,
        String postalCode,
        String city,
        String country,
        String phone,
        String email,
        Set<OpeningSpan> hours,
        Set<LocalDate> holidays,
        Set<String> families,
        boolean intake,
        boolean active,
        GeoPoint location) {}
