package io.aftercare.casefile;

import io.aftercare.customers.Customer;
import io.aftercare.workflow.Priority;
import java.time.Instant;

/**
 * A case file as others see it.
 *
 * @param productCode null while the unit is not known; likewise {@code productName} and {@code family}
 * @param unitPlace   where the unit is: on which shelf, with whom, or how it went
 * @param contactPhone as it was given with the case, without a log-in; null if none was
 */
public record CaseFile(
        String number,
        CaseKind kind,
        CaseStage stage,
        String centre,
        Priority priority,
        Customer customer,
        String serial,
        String productCode,
        String productName,
        String family,
        UnitPlace unitPlace,
        String contactPhone,
        Instant openedAt,
        Instant closedAt) {

    /** The number given with the case, if the customer's card has another one or none; else null. */
    public String newPhone() {
        return contactPhone == null || digits(contactPhone).equals(digits(customer.phone())) ? null : contactPhone;
    }

    private static String digits(String phone) {
        return phone == null ? "" : phone.replaceAll("\\D", "");
    }
}
