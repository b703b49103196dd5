package io.aftercare.repair;

/** What the customer decided about the data on a unit. */
public enum DataWipe {
    /** The workshop may delete it. */
    YES,
    NO,
    /** The unit keeps no data. */
    NOT_APPLICABLE
}
