package io.aftercare.repair;

/** How a unit goes back to its customer. */
public enum HandBackMethod {
    PICK_UP,
    SHIPMENT
}
