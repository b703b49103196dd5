package io.aftercare.warranty;

/** The customer gave a claim up while its unit is with us. */
public record ClaimWithdrawn(String claimNumber) {}
