package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.entitlement.CostClass;
import io.aftercare.shared.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workshop's orders, whoever pays. */
@Component
public class RepairOrders {

    private static final String SERIES = "RO";

    private final WorkSheets sheets;
    private final HandBacks handBacks;
    private final CaseFiles caseFiles;
    private final Numbers numbers;

    RepairOrders(WorkSheets sheets, HandBacks handBacks, CaseFiles caseFiles, Numbers numbers) {
        this.sheets = sheets;
        this.handBacks = handBacks;
        this.caseFiles = caseFiles;
        this.numbers = numbers;
    }

    /**
     * Opens an order for the unit of this case; its process is called by the caller's process under the number
     * returned.
     *
     * @param warrantyShare percent of each cost class that the warranty or goodwill pays
     * @return its number, such as {@code RO-2026-000012}
     */
    @Transactional
    public String open(String caseNumber, Map<CostClass, Integer> warrantyShare, String actor) {
        var number = numbers.next(SERIES);
        sheets.open(number, caseNumber, caseFiles.get(caseNumber).serial(), PayerShares.of(warrantyShare));
        caseFiles.record(caseNumber, "repair-opened", false, actor, number);
        caseFiles.advance(caseNumber, CaseStage.IN_DIAGNOSIS, actor);
        return number;
    }

    /** The orders of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<RepairOrder> ofCase(String caseNumber) {
        return sheets.ordersOf(caseNumber);
    }

    /** The hand-back of a case's unit, once there is something to hand back. */
    @Transactional(readOnly = true)
    public Optional<HandBack> handBackOf(String caseNumber) {
        return handBacks.find(caseNumber);
    }

    /** Decides what becomes of the old part of an order, where that was left open. */
    @Transactional
    public void disposeOldPart(String repairOrder, OldPart disposition, String actor) {
        var order = sheets.require(repairOrder);
        order.disposeOldPart(disposition);
        caseFiles.record(order.getCaseNumber(), "repair-old-part", false, actor, repairOrder, disposition.name());
    }
}
