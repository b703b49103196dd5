package io.aftercare.warranty;

/** A parcel came that nobody had announced. */
public record ParcelReceived(String parcelNumber) {}
