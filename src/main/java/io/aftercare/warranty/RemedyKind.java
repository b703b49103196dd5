package io.aftercare.warranty;

/** What the customer gets for a unit that cannot be repaired. */
public enum RemedyKind {
    /** Another unit from stock. */
    REPLACEMENT,
    /** The money back. */
    REFUND
}
