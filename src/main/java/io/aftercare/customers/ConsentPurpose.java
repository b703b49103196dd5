package io.aftercare.customers;

/** What a customer may consent to. */
public enum ConsentPurpose {
    /** Offers and surveys. Messages about a case need no consent. */
    MARKETING
}
