package io.aftercare.entitlement;

/**
 * The inputs of the decision {@code coverage}, by name.
 *
 * @param costClass      {@link CostClass} by constant name
 * @param unitBlocked    whether the unit is stolen, scrapped or replaced
 * @param repairWarranty whether the warranty on an earlier repair of the same symptom runs
 * @param termMonths     length of the term for this cost class; 0 if the terms do not have it
 * @param purchaseDay    {@link PurchaseDay.Source} by constant name
 * @param contradiction  {@link PurchaseDay.Contradiction} by constant name
 * @param proof          whether the customer has a proof of purchase
 * @param monthsPastTerm months begun since the last day of the term; 0 while it runs
 */
record CoverageInput(
        String costClass,
        boolean unitBlocked,
        boolean repairWarranty,
        int termMonths,
        String purchaseDay,
        String contradiction,
        boolean proof,
        int monthsPastTerm) {

    static final String DECISION = "coverage";
}
