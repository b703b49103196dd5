package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Clock;
import io.aftercare.shared.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a repair order comes to its end: repaired, given up, or withdrawn. */
@Component
public class OrderEndings {

    private static final String SYSTEM = "system";

    private final WorkSheets sheets;
    private final CaseFiles caseFiles;
    private final StaffDirectory staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderEndings(
            WorkSheets sheets,
            CaseFiles caseFiles,
            StaffDirectory staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    /** The lead gives the unit to this technician once more. */
    @Transactional
    public void backToTheBench(String number, String technician, String reason, String lead) {
        var order = sheets.require(number);
        order.backToTheBench(technician);
        caseFiles.record(order.getCaseNumber(), "repair-back-to-bench", false, lead, nameOf(technician), reason);
    }

    /** The lead says that the unit cannot be repaired. */
    @Transactional
    public void giveUp(String number, String reason, String lead) {
        var order = sheets.require(number);
        order.giveUp(clock.now());
        caseFiles.record(order.getCaseNumber(), "repair-given-up", false, lead, reason);
    }

    @Transactional
    public RepairOutcome complete(String number) {
        var order = sheets.require(number);
        order.complete(clock.now());
        caseFiles.record(order.getCaseNumber(), "repair-completed", false, SYSTEM, number);
        return order.getCourse().getStatus().outcome();
    }

    /** Writes down that an order which has ended otherwise is closed. */
    @Transactional
    public RepairOutcome closeUnrepaired(String number) {
        var order = sheets.require(number);
        if (!order.getCourse().getStatus().ended()) {
            throw new ConflictException("repair-wrong-moment", number);
        }
        var words = "#repair.status." + order.getCourse().getStatus();
        caseFiles.record(order.getCaseNumber(), "repair-closed", false, SYSTEM, number, words);
        return order.getCourse().getStatus().outcome();
    }

    /** Ends the open order of the case and tells its process. */
    @Transactional
    public void withdraw(String caseNumber, String actor) {
        var order =
                sheets.openOrderOf(caseNumber).orElseThrow(() -> new ConflictException("repair-none-open", caseNumber));
        order.withdraw(clock.now());
        caseFiles.record(caseNumber, "repair-withdrawn", true, actor, order.getNumber());
        events.publishEvent(new RepairWithdrawn(order.getNumber()));
    }

    private String nameOf(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }
}
