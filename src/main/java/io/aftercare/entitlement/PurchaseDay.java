package io.aftercare.entitlement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day from which the terms count, and how far it can be trusted. A registered day of sale decides; what the
 * customer says decides only where there is none.
 *
 * @param day null if nobody knows it
 */
record PurchaseDay(LocalDate day, Source source, Contradiction contradiction) {

    enum Source {
        REGISTERED,
        CLAIMED,
        UNKNOWN
    }

    enum Contradiction {
        NONE,
        /** The customer names a day before the product was sold to anyone. */
        BEFORE_SALES_START,
        /** The customer names a later day than the registered one. */
        AFTER_REGISTERED_DAY
    }

    /** Each day may be null. */
    static PurchaseDay of(LocalDate registered, LocalDate claimed, LocalDate salesStart) {
        if (registered != null) {
            var later = claimed != null && claimed.isAfter(registered);
            return new PurchaseDay(
                    registered, Source.REGISTERED, later ? Contradiction.AFTER_REGISTERED_DAY : Contradiction.NONE);
        }
        if (claimed == null) {
            return new PurchaseDay(null, Source.UNKNOWN, Contradiction.NONE);
        }
        var tooEarly = salesStart != null && claimed.isBefore(salesStart);
        return new PurchaseDay(
                claimed, Source.CLAIMED, tooEarly ? Contradiction.BEFORE_SALES_START : Contradiction.NONE);
    }

    LocalDate dayOr(LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    /** The term of so many months from this day on; empty if the day is not known. */
    Optional<Term> term(int months) {
        return Optional.ofNullable(day).map(known -> new Term(known, months));
    }
}
