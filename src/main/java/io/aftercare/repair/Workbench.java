package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.shared.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a repair order on the bench, step by step. A step at the wrong moment is refused as a conflict. */
@Component
public class Workbench {

    private static final String SYSTEM = "system";

    private final WorkSheets sheets;
    private final CaseFiles caseFiles;
    private final TestChoice testChoice;
    private final Clock clock;

    Workbench(WorkSheets sheets, CaseFiles caseFiles, TestChoice testChoice, Clock clock) {
        this.sheets = sheets;
        this.caseFiles = caseFiles;
        this.testChoice = testChoice;
        this.clock = clock;
    }

    @Transactional
    public void diagnose(String number, Diagnosis diagnosis, String technician) {
        var order = sheets.require(number);
        order.diagnose(diagnosis, technician, clock.now());
        caseFiles.record(order.getCaseNumber(), "repair-diagnosed", true, technician);
        caseFiles.advance(order.getCaseNumber(), CaseStage.IN_REPAIR, technician);
    }

    @Transactional
    public void repair(String number, WorkReport report, String technician) {
        var order = sheets.require(number);
        order.repair(report, technician, clock.now());
        caseFiles.record(order.getCaseNumber(), "repair-done", true, technician);
    }

    /** Decides whether and by whom the unit is tested; the answer is a {@link TestMode}'s name. */
    @Transactional
    public TestMode chooseTest(String number) {
        var order = sheets.require(number);
        var policy = testChoice.choose(order.getCaseNumber(), order.getWork().repairedBy(), order.getReworkRound());
        order.chooseTest(policy.testMode(), policy.reason());
        if (policy.testMode() != TestMode.NONE) {
            caseFiles.advance(order.getCaseNumber(), CaseStage.IN_TEST, SYSTEM);
        }
        return policy.testMode();
    }

    @Transactional
    public void test(String number, TestReport report, String tester) {
        var order = sheets.require(number);
        order.test(report, tester, clock.now());
        var kind = report.passed() ? "repair-test-passed" : "repair-test-failed";
        caseFiles.record(order.getCaseNumber(), kind, report.passed(), tester);
        if (!report.passed()) {
            caseFiles.advance(order.getCaseNumber(), CaseStage.IN_REPAIR, tester);
        }
    }

    @Transactional
    public void complete(String number) {
        var order = sheets.require(number);
        order.complete(clock.now());
        caseFiles.record(order.getCaseNumber(), "repair-completed", false, SYSTEM, number);
    }
}
