package io.aftercare.customers;

/**
 * Which units are looked for; each may be null or blank for all.
 *
 * @param q       start of the serial number
 * @param product code of the product
 */
public record UnitQuery(String q, String product) {}
