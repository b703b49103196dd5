package io.aftercare.repair;

/** A unit does not go back for now. */
public record HandBackCancelled(String caseNumber) {}
