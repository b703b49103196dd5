package io.aftercare.warranty;

import io.aftercare.customers.NewCustomer;
import java.time.LocalDate;
import java.util.List;

/**
 * A claim as a customer or the front desk submits it, already well-formed.
 *
 * @param serialNumber    as typed
 * @param productCode     what the customer says it is; null if not asked
 * @param symptomCode     null if none fits
 * @param preferredCentre null for no preference
 */
public record ClaimSubmission(
        String serialNumber,
        String productCode,
        LocalDate purchaseDate,
        boolean proofOfPurchase,
        String symptomCode,
        String description,
        boolean loanerWanted,
        String preferredCentre,
        NewCustomer customer) {

    /** The fields in the order in which forms ask for them. */
    public static final List<String> FIELDS = List.of(
            "serialNumber",
            "productCode",
            "symptomCode",
            "purchaseDate",
            "proofOfPurchase",
            "description",
            "preferredCentre",
            "loanerWanted",
            "customer");
}
