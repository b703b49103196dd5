package io.aftercare.shared;

/** One choice of a select or radio field. */
public record Option(String value, String label) {}
