package io.aftercare.repair;

/** Whoever pays has answered a contested cover. */
public record CoverAnswered(String repairOrder, boolean covered) {}
