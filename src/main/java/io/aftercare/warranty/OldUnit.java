package io.aftercare.warranty;

/** What becomes of a unit for which the customer got another one or the money back. */
public enum OldUnit {
    /** Stays with us. */
    KEPT,
    /** Scrapped; the customer agreed. */
    SCRAPPED,
    /** Goes back to the customer. */
    GIVEN_BACK
}
