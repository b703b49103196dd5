package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.entitlement.CostClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workshop's orders, whoever pays. */
@Component
@Transactional
public class RepairOrders {

    private final WorkSheets sheets;
    private final OrderOpening opening;
    private final OrderEndings endings;
    private final CoverContests contests;
    private final HandBacks handBacks;
    private final HandBackCourse handBackCourse;
    private final CaseFiles caseFiles;

    RepairOrders(
            WorkSheets sheets,
            OrderOpening opening,
            OrderEndings endings,
            CoverContests contests,
            HandBacks handBacks,
            HandBackCourse handBackCourse,
            CaseFiles caseFiles) {
        this.sheets = sheets;
        this.opening = opening;
        this.endings = endings;
        this.contests = contests;
        this.handBacks = handBacks;
        this.handBackCourse = handBackCourse;
        this.caseFiles = caseFiles;
    }

    /**
     * Opens an order for the unit of this case; its process is called by the caller's process under the number
     * returned. A unit that comes back with the symptom of a repair whose warranty still runs is a repeat: the order
     * says so, the former repairer stays away from it, and the managers of the region are told.
     *
     * @param warrantyShare percent of each cost class that the warranty or goodwill pays
     * @param symptom       what the customer complains of; null if it is not known
     * @return its number, such as {@code RO-2026-000012}
     */
    public String open(String caseNumber, Map<CostClass, Integer> warrantyShare, String symptom, String actor) {
        var number = opening.open(caseNumber, PayerShares.of(warrantyShare), symptom, actor);
        caseFiles.advance(caseNumber, CaseStage.IN_DIAGNOSIS, actor);
        return number;
    }

    /** The orders of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<RepairOrder> ofCase(String caseNumber) {
        return sheets.ordersOf(caseNumber);
    }

    /**
     * Answers a contested cover. Covered, the repair begins at these shares; else the order is declined.
     *
     * @throws io.aftercare.shared.ConflictException if the order does not wait for an answer
     */
    public void answerContest(
            String repairOrder, boolean covered, Map<CostClass, Integer> warrantyShare, String actor) {
        contests.answer(repairOrder, covered, PayerShares.of(warrantyShare), actor);
    }

    /** Whether the customer may still have the unit back as it is: an order is open, and not repaired yet. */
    @Transactional(readOnly = true)
    public boolean withdrawable(String caseNumber) {
        return sheets.openOrderOf(caseNumber)
                .filter(order -> order.getCourse().getStatus().withdrawable())
                .isPresent();
    }

    /**
     * Ends the open order of the case, since the customer wants the unit back as it is.
     *
     * @throws io.aftercare.shared.ConflictException if there is none, or the unit is repaired already
     */
    public void withdraw(String caseNumber, String actor) {
        endings.withdraw(caseNumber, actor);
    }

    /** The latest hand-back of a case's unit, once there is something to hand back. */
    @Transactional(readOnly = true)
    public Optional<HandBack> handBackOf(String caseNumber) {
        return handBacks.find(caseNumber);
    }

    /**
     * Hands this unit over at the next hand-back of the case.
     *
     * @param oldUnitToo whether the customer's own unit goes with it; else it stays
     */
    public void replaceAtHandBack(String caseNumber, String serial, boolean oldUnitToo) {
        handBackCourse.replace(caseNumber, serial, oldUnitToo);
    }

    /**
     * Calls off the hand-back of a case, such as for an appeal: the unit stays where it is. Another one may follow.
     *
     * @return whether the unit was still there; nothing happens if not
     */
    public boolean cancelHandBack(String caseNumber) {
        return handBackCourse.cancel(caseNumber);
    }

    /**
     * Takes the customer's consent, given through the link, to have the unit destroyed.
     *
     * @throws io.aftercare.shared.ConflictException if the unit does not wait for its customer any more
     */
    public void consentToDisposal(String caseNumber) {
        handBacks.consentToDisposal(caseNumber, ConsentWay.LINK, "customer");
    }

    /** Decides what becomes of the old part of an order, where that was left open. */
    public void disposeOldPart(String repairOrder, OldPart disposition, String actor) {
        var order = sheets.require(repairOrder);
        order.disposeOldPart(disposition);
        caseFiles.record(
                order.getCaseNumber(), "repair-old-part", false, actor, repairOrder, "#old-part." + disposition);
    }
}
