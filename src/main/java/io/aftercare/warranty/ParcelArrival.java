package io.aftercare.warranty;

/**
 * A parcel that nobody announced, as it was received.
 *
 * @param serial      the serial number on the unit as read; empty or null if it cannot be read
 * @param sender      as written on the parcel
 * @param accessories empty or null if there are none
 */
public record ParcelArrival(
        String centre, String serial, String sender, String condition, String accessories, String shelfPlace) {}
