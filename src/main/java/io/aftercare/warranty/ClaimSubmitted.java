package io.aftercare.warranty;

/**
 * A claim was stored under this number.
 *
 * @param unitInHouse whether its unit is with us already
 */
public record ClaimSubmitted(String claimNumber, boolean unitInHouse) {}
