package io.aftercare.customers;

import java.util.Set;

/** Knows which cases customers and units have. The upper module that keeps the cases implements it. */
public interface CaseLoad {

    /** Codes of the centres responsible for the customer's cases, ended ones too. */
    Set<String> centresOfCustomer(long customerId);

    /** Codes of the centres responsible for the cases of this serial number, ended ones too. */
    Set<String> centresOfUnit(String serial);

    /** The number of a case of this serial number that has not ended; null if there is none. */
    String openCaseOf(String serial);
}
