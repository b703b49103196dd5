package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What technicians do with a repair order, step by step. A step at the wrong moment is refused as a conflict. */
@Component
public class Workbench {

    private static final String SYSTEM = "system";

    private final WorkSheets sheets;
    private final CaseFiles caseFiles;
    private final TestChoice testChoice;
    private final RepeatsByFault repeats;
    private final StaffDirectory staff;
    private final Clock clock;

    Workbench(
            WorkSheets sheets,
            CaseFiles caseFiles,
            TestChoice testChoice,
            RepeatsByFault repeats,
            StaffDirectory staff,
            Clock clock) {
        this.sheets = sheets;
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.testChoice = testChoice;
        this.repeats = repeats;
        this.clock = clock;
    }

    @Transactional
    public void diagnose(String number, Diagnosis diagnosis, String technician) {
        var order = sheets.require(number);
        order.diagnose(diagnosis, technician, clock.now());
        var kind = "repair-diagnosed." + diagnosis.result();
        caseFiles.record(order.getCaseNumber(), kind, true, technician);
        place(order, diagnosis.shelfPlace(), technician);
        repeats.recognise(order);
        if (diagnosis.result() == DiagnosisResult.REPAIR) {
            caseFiles.advance(order.getCaseNumber(), CaseStage.IN_REPAIR, technician);
        }
    }

    @Transactional
    public void repair(String number, WorkReport report, String technician) {
        var order = sheets.require(number);
        order.repair(report, technician, clock.now());
        caseFiles.record(order.getCaseNumber(), "repair-done", true, technician);
        place(order, report.shelfPlace(), technician);
    }

    /** Decides whether and by whom the unit is tested. */
    @Transactional
    public TestMode chooseTest(String number) {
        var order = sheets.require(number);
        var round = order.getBench().getReworkRound();
        var policy = testChoice.choose(order.getCaseNumber(), order.getWork().repairedBy(), round);
        order.chooseTest(policy.testMode(), policy.reason());
        if (policy.testMode() != TestMode.NONE) {
            caseFiles.advance(order.getCaseNumber(), CaseStage.IN_TEST, SYSTEM);
        }
        return policy.testMode();
    }

    /** @return whether the repair has failed so often that the lead decides */
    @Transactional
    public boolean test(String number, TestReport report, String tester) {
        var order = sheets.require(number);
        order.test(report, tester, clock.now());
        var kind = report.passed() ? "repair-test-passed" : "repair-test-failed";
        caseFiles.record(order.getCaseNumber(), kind, report.passed(), tester);
        place(order, report.shelfPlace(), tester);
        if (!report.passed()) {
            caseFiles.advance(order.getCaseNumber(), CaseStage.IN_REPAIR, tester);
        }
        return order.getCourse().getStatus() == RepairStatus.ESCALATED;
    }

    /** The unit lies on the shelf that is named, else it stays with the technician. */
    private void place(WorkshopOrder order, String shelfPlace, String technician) {
        var place = shelfPlace.isEmpty()
                ? new UnitPlace(UnitPlace.Kind.BENCH, nameOf(technician))
                : new UnitPlace(UnitPlace.Kind.IN_HOUSE, shelfPlace);
        caseFiles.placeUnit(order.getCaseNumber(), place, technician);
    }

    private String nameOf(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }
}
