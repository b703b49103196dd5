package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.network.ServiceCentres;
import io.aftercare.repair.RepairOrders;
import io.aftercare.repair.RepairOutcome;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The warranty on what the workshop did: begins on the day at the centre on which the claim closes. */
@Component
class RepairWarranty {

    private final Entitlements entitlements;
    private final RepairOrders repairOrders;
    private final ServiceCentres centres;

    RepairWarranty(Entitlements entitlements, RepairOrders repairOrders, ServiceCentres centres) {
        this.entitlements = entitlements;
        this.repairOrders = repairOrders;
        this.centres = centres;
    }

    void start(Claim claim, CaseFile file, Instant now) {
        var from = LocalDate.ofInstant(now, centres.get(file.centre()).zone());
        repairOrders.ofCase(file.number()).stream()
                .filter(order -> order.outcome() == RepairOutcome.REPAIRED)
                .forEach(order -> entitlements.startRepairWarranty(
                        claim.serial(), order.number(), claim.facts().symptomCode(), order.faultCode(), from));
    }
}
