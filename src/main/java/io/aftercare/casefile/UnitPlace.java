package io.aftercare.casefile;

/**
 * Where the unit of a case is.
 *
 * @param kind   in general
 * @param detail shelf place, carrier and parcel number; empty if there is nothing to add
 */
public record UnitPlace(Kind kind, String detail) {

    public enum Kind {
        WITH_CUSTOMER,
        IN_HOUSE,
        HANDED_OVER,
        SHIPPED,
        /** Stays with us by agreement. */
        KEPT,
        /** Scrapped with the customer's consent. */
        SCRAPPED,
        /** Another unit went to the customer instead; the detail is its serial number. */
        REPLACED
    }
}
