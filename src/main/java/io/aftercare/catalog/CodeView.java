package io.aftercare.catalog;

/** One symptom, fault or resolution code of a family in one language. */
public record CodeView(String code, String label) {}
