package io.aftercare.casefile;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where the unit of a case is.
 *
 * @param kind   in general
 * @param detail shelf place, carrier and parcel number; empty if there is nothing to add
 */
public record UnitPlace(Kind kind, String detail) {

    public enum Kind {
        WITH_CUSTOMER,
        /** On a shelf. */
        IN_HOUSE,
        /** With the technician who is named. */
        BENCH,
        /** Not collected in time and put away. */
        STORAGE,
        HANDED_OVER,
        SHIPPED,
        /** Stays with us by agreement. */
        KEPT,
        /** Scrapped with the customer's consent. */
        SCRAPPED;

        private static final Set<Kind> WITH_US = EnumSet.of(IN_HOUSE, BENCH, STORAGE);
        private static final Set<Kind> SETTLED = EnumSet.of(HANDED_OVER, SHIPPED, KEPT, SCRAPPED);

        /** Whether it waits in the responsible centre for what happens next. */
        public boolean withUs() {
            return WITH_US.contains(this);
        }

        /** Whether the customer reads in the timeline that the unit came here: it arrived, or it is back. */
        boolean tellsCustomer(Kind before) {
            return this == HANDED_OVER || this == SHIPPED || before == WITH_CUSTOMER && this == IN_HOUSE;
        }

        /** Whether nothing is left to be done about the unit. */
        public boolean settled() {
            return SETTLED.contains(this);
        }
    }
}
