package io.aftercare.warranty;

/** The customer does not accept that this claim was refused; it is being checked again. */
public record ClaimAppealed(String claimNumber) {}
