package io.aftercare.warranty;

/** The unit that a claim waited for came as an unannounced parcel. */
public record UnitFoundInParcel(String claimNumber) {}
