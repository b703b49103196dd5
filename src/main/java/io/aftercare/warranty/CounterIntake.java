package io.aftercare.warranty;

/**
 * A claim of a customer who stands at the counter, and how the unit came in.
 *
 * @param claim   its preferred centre is where the counter is
 * @param arrival what was noted about the unit
 */
public record CounterIntake(ClaimSubmission claim, Receiving.Arrival arrival) {}
