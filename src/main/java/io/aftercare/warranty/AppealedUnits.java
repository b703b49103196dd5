package io.aftercare.warranty;

import io.aftercare.repair.RepairOrders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A refused unit that still waits for its customer stays with us when the customer appeals. */
@Component
class AppealedUnits {

    private final RepairOrders repairOrders;

    AppealedUnits(RepairOrders repairOrders) {
        this.repairOrders = repairOrders;
    }

    @EventListener
    void keep(ClaimAppealed appealed) {
        repairOrders.cancelHandBack(appealed.claimNumber());
    }
}
