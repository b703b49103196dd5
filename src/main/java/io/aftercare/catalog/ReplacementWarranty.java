package io.aftercare.catalog;

/** What becomes of the warranty when a product's unit is replaced by another: a rule of the product. */
public enum ReplacementWarranty {
    /** The other unit has what is left of the first one's warranty. */
    CARRY_OVER,
    /** The other unit's warranty begins anew. */
    FRESH
}
