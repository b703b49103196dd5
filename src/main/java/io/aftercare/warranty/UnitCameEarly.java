package io.aftercare.warranty;

/** The unit of a claim came before it was decided that the claim is accepted. */
public record UnitCameEarly(String claimNumber) {}
