package io.aftercare.warranty;

/** A claim was stored under this number. */
public record ClaimSubmitted(String claimNumber) {}
