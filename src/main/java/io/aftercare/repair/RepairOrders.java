package io.aftercare.repair;

import io.aftercare.entitlement.CostClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The workshop's orders, whoever pays. */
@Component
public class RepairOrders {

    /**
     * Opens an order for the unit of this case; its process is called by the caller's process under the number
     * returned.
     *
     * @param warrantyShare percent of each cost class that the warranty or goodwill pays
     * @return its number, such as {@code RO-2026-000012}
     */
    public String open(String caseNumber, Map<CostClass, Integer> warrantyShare, String actor) {
        throw new UnsupportedOperationException();
    }

    /** The orders of a case, oldest first. */
    public List<RepairOrder> ofCase(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** The hand-back of a case's unit, once there is something to hand back. */
    public Optional<HandBack> handBackOf(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Decides what becomes of the old part of an order, where that was left open. */
    public void disposeOldPart(String repairOrder, OldPart disposition, String actor) {
        throw new UnsupportedOperationException();
    }
}
