package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import io.aftercare.network.ServiceCentres;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells customers that their unit waits for them, and reminds them of it. The code that opens the counter stands on their
 * own page, never in a message.
 */
@Component
public class ReadyNotices {

    private static final String SYSTEM = "system";

    private final HandBackCourse course;
    private final UnitReturns returns;
    private final WorkSheets sheets;
    private final CaseFiles caseFiles;
    private final ServiceCentres centres;
    private final Outbox outbox;

    ReadyNotices(
            HandBackCourse course,
            UnitReturns returns,
            WorkSheets sheets,
            CaseFiles caseFiles,
            ServiceCentres centres,
            Outbox outbox) {
        this.course = course;
        this.returns = returns;
        this.sheets = sheets;
        this.caseFiles = caseFiles;
        this.centres = centres;
        this.outbox = outbox;
    }

    /** Makes the pick-up code, tells the customer and moves the case to READY; a refused one stays open to appeal. */
    @Transactional
    public void announce(String caseNumber) {
        var unitReturn = course.begin(caseNumber);
        tell(unitReturn, kindFor(unitReturn), occasion(unitReturn));
        if (caseFiles.get(caseNumber).stage() != CaseStage.REFUSED) {
            caseFiles.advance(caseNumber, CaseStage.READY, SYSTEM);
        }
    }

    /** Reminds the customer to come for the unit. */
    @Transactional
    public void remind(String caseNumber) {
        var unitReturn = returns.findFirstByCaseNumberOrderByAttemptDesc(caseNumber)
                .orElseThrow(() -> new IllegalStateException("no hand-back of " + caseNumber));
        tell(unitReturn, "collect-reminder", occasion(unitReturn) + " " + unitReturn.remind());
        caseFiles.record(caseNumber, "hand-back-reminded", true, SYSTEM);
    }

    private String kindFor(UnitReturn unitReturn) {
        if (unitReturn.getReplacementSerial() != null) {
            return "ready-replacement";
        }
        var repaired = sheets.ordersOf(unitReturn.getCaseNumber()).stream()
                .reduce((earlier, later) -> later)
                .filter(order -> order.outcome() == RepairOutcome.REPAIRED)
                .isPresent();
        return repaired ? "ready" : "ready-as-is";
    }

    private static String occasion(UnitReturn unitReturn) {
        return unitReturn.getAttempt() == 1 ? "first" : "attempt " + unitReturn.getAttempt();
    }

    private void tell(UnitReturn unitReturn, String kind, String occasion) {
        outbox.put(message(caseFiles.get(unitReturn.getCaseNumber()), kind, occasion));
    }

    private OutgoingMessage message(CaseFile file, String kind, String occasion) {
        var centre = centres.get(file.centre());
        var address = "%s, %s, %s %s".formatted(centre.name(), centre.street(), centre.postalCode(), centre.city());
        var product = file.productName() == null ? file.serial() : file.productName();
        return new OutgoingMessage(
                file.number(),
                kind,
                occasion,
                file.customer().email(),
                file.customer().language(),
                List.of(file.number(), product, address));
    }
}
