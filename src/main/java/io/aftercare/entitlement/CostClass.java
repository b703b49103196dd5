package io.aftercare.entitlement;

/** The kinds of cost that cover is decided for, one by one. */
public enum CostClass {
    PARTS,
    LABOUR,
    TRAVEL
}
