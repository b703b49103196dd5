package io.aftercare.customers;

/** What a customer may consent to. */
public enum ConsentPurpose {
    /** That we keep and use the data of a case to handle it; asked for with each claim. */
    DATA_HANDLING,
    /** Offers and surveys. Messages about a case need no consent. */
    MARKETING
}
