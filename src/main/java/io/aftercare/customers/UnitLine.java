package io.aftercare.customers;

/** A unit in a list, with its owner's name; null if nobody is registered. */
public record UnitLine(Unit unit, String ownerName) {}
