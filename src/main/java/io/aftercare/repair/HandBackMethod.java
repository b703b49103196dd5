package io.aftercare.repair;

/** How a unit goes back to its customer, or what is done instead. */
public enum HandBackMethod {
    PICK_UP,
    SHIPMENT,
    /** Destroyed instead, with the customer's consent. */
    SCRAPPED
}
