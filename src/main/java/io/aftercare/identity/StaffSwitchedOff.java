package io.aftercare.identity;

/** This member of staff does not work any more. */
public record StaffSwitchedOff(String username) {}
