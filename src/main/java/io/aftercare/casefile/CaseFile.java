package io.aftercare.casefile;

import io.aftercare.customers.Customer;
import io.aftercare.workflow.Priority;
import java.time.Instant;

/**
 * A case file as others see it.
 *
 * @param productCode null while the unit is not known; likewise {@code productName} and {@code family}
 * @param unitPlace   where the unit is: on which shelf, with whom, or how it went
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
        Instant openedAt,
        Instant closedAt) {}
