package io.aftercare.warranty;

/** A claim was cancelled before its unit was received. */
public record ClaimCancelled(String claimNumber) {}
