package io.aftercare.catalog;

/**
 * Which products are looked for; each may be null or blank for all.
 *
 * @param q      part of name or code
 * @param family code of the family
 */
public record ProductQuery(String q, String family) {}
