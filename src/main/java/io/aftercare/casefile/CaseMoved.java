package io.aftercare.casefile;

/**
 * Another centre is responsible for the case from now on.
 *
 * @param entry number of the entry in the timeline that says so; it tells two moves of a case apart
 */
public record CaseMoved(String caseNumber, int entry) {}
