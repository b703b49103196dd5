package io.aftercare.repair;

/** What becomes of the part that was taken out. */
public enum OldPart {
    /** Nothing was replaced. */
    NONE,
    /** To be decided before the case can close. */
    UNDECIDED,
    SCRAP,
    /** Goes back as a core. */
    CORE_RETURN,
    /** Goes to the donor stock. */
    DONOR,
    /** Given back to the customer. */
    TO_CUSTOMER
}
