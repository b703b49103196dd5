package io.aftercare.warranty;

import io.aftercare.repair.RepairOrders;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A refused unit that still waits for its customer stays with us when the customer appeals. */
@Component
class AppealedUnits {

    private final RepairOrders repairOrders;

    AppealedUnits(RepairOrders repairOrders) {
        this.repairOrders = repairOrders;
    }

    /** Before the claim goes on, which asks where the unit is. */
    @EventListener
    @Order(1)
    void keep(ClaimAppealed appealed) {
        repairOrders.cancelHandBack(appealed.claimNumber());
    }
}
