package io.aftercare.warranty;

/**
 * The customer gave a claim up while its unit is with us.
 *
 * @param undecided whether somebody was deciding about it, or about what the workshop found
 */
public record ClaimWithdrawn(String claimNumber, boolean undecided) {}
