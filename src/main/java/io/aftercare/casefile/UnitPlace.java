package io.aftercare.casefile;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where the unit of a case is.
 *
 * @param kind   in general
 * @param detail shelf place, carrier and parcel number, the centres between which it is; empty if there is nothing to add
 */
public record UnitPlace(Kind kind, String detail) {

    private static final int LONGEST = 200;

    /** On the way from one centre to another. */
    static UnitPlace between(String from, String to) {
        var way = from + " → " + to;
        return new UnitPlace(Kind.IN_TRANSIT, way.substring(0, Math.min(LONGEST, way.length())));
    }

    public enum Kind {
        WITH_CUSTOMER,
        /** On a shelf. */
        IN_HOUSE,
        /** On a shelf apart from others, since its battery is damaged. */
        SAFE_PLACE,
        /** With the technician who is named. */
        BENCH,
        /** Between two centres: the case has moved, and the unit follows. */
        IN_TRANSIT,
        /** On its way to the manufacturer’s depot, there, or on its way back to us. */
        DEPOT,
        /** Not collected in time and put away. */
        STORAGE,
        HANDED_OVER,
        SHIPPED,
        /** Stays with us by agreement. */
        KEPT,
        /** Scrapped with the customer's consent. */
        SCRAPPED;

        private static final Set<Kind> WITH_US = EnumSet.of(IN_HOUSE, SAFE_PLACE, BENCH, DEPOT, STORAGE, IN_TRANSIT);
        private static final Set<Kind> SETTLED = EnumSet.of(HANDED_OVER, SHIPPED, KEPT, SCRAPPED);

        /** Whether it waits with us for what happens next: in the responsible centre, on the way there, or away to a depot. */
        public boolean withUs() {
            return WITH_US.contains(this);
        }

        /** Whether the customer reads in the timeline that the unit came here: it arrived, or it is back. */
        boolean tellsCustomer(Kind before) {
            return this == HANDED_OVER || this == SHIPPED || before == WITH_CUSTOMER && withUs();
        }

        /** Whether nothing is left to be done about the unit. */
        public boolean settled() {
            return SETTLED.contains(this);
        }
    }
}
