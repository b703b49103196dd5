package io.aftercare.customers;

import java.time.LocalDate;

/**
 * One sold product with a serial number.
 *
 * @param soldOn    day of the first sale; null if not known
 * @param ownerId   the customer who owns it; null if nobody is registered
 */
public record Unit(
        String serial,
        String productCode,
        String productName,
        String family,
        LocalDate soldOn,
        Long ownerId,
        UnitStatus status) {}
