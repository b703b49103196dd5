package io.aftercare.repair;

/** An order ended since the customer wants the unit back as it is. */
public record RepairWithdrawn(String repairOrder) {}
