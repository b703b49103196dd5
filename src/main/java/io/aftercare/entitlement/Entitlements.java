package io.aftercare.entitlement;

import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is paid for a unit, per cost class, by its warranty terms, and the warranty on repairs. */
@Component
public class Entitlements {

    /**
     * Cover of a registered unit today with reasons, one entry per cost class in order, by the decision
     * {@code coverage}.
     *
     * @param caseNumber       the case that asks, for the decision's record; null when a page just looks
     * @param claimedPurchase  purchase day the customer gave; null to use the registered one
     * @param proofOfPurchase  whether the customer has a proof
     * @param symptom          symptom code of the claim; null if there is none (a repair warranty covers the same
     *                         symptom only)
     */
    public List<Cover> coverOf(
            SerialNumber serial,
            String caseNumber,
            LocalDate claimedPurchase,
            boolean proofOfPurchase,
            String symptom) {
        throw new UnsupportedOperationException();
    }

    /**
     * Full months between the end of the unit's parts warranty and today; 0 while it runs, -1 if its purchase day
     * is not known.
     */
    public long monthsSinceWarrantyEnd(SerialNumber serial, LocalDate claimedPurchase) {
        throw new UnsupportedOperationException();
    }

    /** Starts the warranty on a finished repair from this day on, by the family's term. One per repair order. */
    public void startRepairWarranty(SerialNumber serial, String repairOrder, String symptom, LocalDate from) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sets the warranty terms of a family.
     *
     * @param months               length of the warranty from the purchase day, per cost class; 0 for none
     * @param repairWarrantyMonths length of the warranty on a repair
     */
    public void defineTerms(String family, Map<CostClass, Integer> months, int repairWarrantyMonths) {
        throw new UnsupportedOperationException();
    }
}
