package io.aftercare.repair.process;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.BIKE;
import static io.aftercare.support.TestCompany.COFFEE_MACHINE;
import static io.aftercare.support.TestCompany.VIENNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.entitlement.CostClass;
import io.aftercare.identity.Role;
import io.aftercare.repair.AfterTests;
import io.aftercare.repair.CoverContested;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.RepairOrders;
import io.aftercare.repair.RepairStatus;
import io.aftercare.repair.TestCheck;
import io.aftercare.repair.TestMode;
import io.aftercare.repair.TestReports;
import io.aftercare.repair.WorkSheet;
import io.aftercare.repair.WorkSheets;
import io.aftercare.repair.WorkTime;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.InvariantCheck;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RepairOrderProcessIT {

    private static final String TOM = TestCompany.user(BERLIN, Role.TECHNICIAN);
    private static final String TANJA = TOM + "2";
    private static final String THEO = TestCompany.user(VIENNA, Role.TECHNICIAN);

    private static final String LENA = TestCompany.user(BERLIN, Role.LEAD);

    private static final String[] TESTED = {
        RepairOrderProcess.DIAGNOSIS,
        RepairOrderProcess.TEST_MODE,
        RepairOrderProcess.TEST_PASSED,
        RepairOrderProcess.FAILED_TWICE,
        RepairOrderProcess.OUTCOME
    };

    private static final DiagnoseUnitForm DIAGNOSIS = diagnosis(DiagnosisResult.REPAIR);
    private static final RepairUnitForm WORK =
            new RepairUnitForm("REPLACED", "Board replaced", "board", "1 x board", 55, OldPart.CORE_RETURN, "");
    private static final TestUnitForm PASSED =
            new TestUnitForm(true, EnumSet.allOf(TestCheck.class), "", "", 10, "C-3");
    private static final TestUnitForm SELF_PASSED =
            new TestUnitForm(true, EnumSet.allOf(TestCheck.class), "", "Alone this week", 10, "");
    private static final TestUnitForm FAILED =
            new TestUnitForm(false, Set.of(TestCheck.SAFETY), "Still dead", "", 10, "");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Workshop workshop;

    @Autowired
    private WorkSheets sheets;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RepairOrders orders;

    @Autowired
    private TestReports reports;

    @Autowired
    private HeardContests contests;

    @Autowired
    private List<InvariantCheck> laws;

    @BeforeEach
    void useTheEngine() {
        AbstractAssertions.init(engine);
    }

    @Test
    void waitsForItsDiagnosisWithItsNumberAndASafeBattery() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_DIAGNOSE_UNIT);
        assertThat(order)
                .variables()
                .containsOnlyKeys(RepairOrderProcess.REPAIR_ORDER_NUMBER, RepairOrderProcess.BATTERY_SAFE);
        assertThat(sheet(order).status()).isEqualTo(RepairStatus.WAITING);
        assertThat(stage(order)).isEqualTo(CaseStage.IN_DIAGNOSIS);
        assertThat(workshop.taskOf(caseOf(order)).roles()).containsExactly(Role.TECHNICIAN);
        lawsHold(order);
    }

    @Test
    void completesAHarmlessRepairWithoutATest() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);

        complete(order, DIAGNOSIS, TOM);
        assertThat(stage(order)).isEqualTo(CaseStage.IN_REPAIR);
        complete(order, WORK, TOM);

        endsRepaired(order, RepairOrderProcess.DIAGNOSIS, RepairOrderProcess.TEST_MODE, RepairOrderProcess.OUTCOME);
        assertThat(order).hasNotPassed(RepairOrderProcess.USER_TEST_UNIT);
        assertThat(sheet(order).tests()).isEmpty();
        assertThat(sheet(order).labourMinutes()).isEqualTo(70);
        assertThat(sheet(order).plannedParts()).extracting(WorkSheet.Line::text).containsExactly("board", "screw");
    }

    @Test
    void hasASafetyRelevantRepairTestedBySomebodyElse() {
        var order = repaired(BIKE, BERLIN, TOM);

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_TEST_UNIT);
        assertThat(workshop.taskOf(caseOf(order)).excludedUser()).isEqualTo(TOM);
        assertThat(stage(order)).isEqualTo(CaseStage.IN_TEST);
        assertThatThrownBy(() -> complete(order, PASSED, TOM)).isInstanceOf(ConflictException.class);
        lawsHold(order);

        complete(order, PASSED, TANJA);

        endsRepaired(order, TESTED);
        assertThat(sheet(order).tests()).singleElement().satisfies(test -> {
            assertThat(test.tester()).isEqualTo(TANJA);
            assertThat(test.mode()).isEqualTo(TestMode.OTHER);
            assertThat(test.endedAt()).isAfterOrEqualTo(test.startedAt());
        });
    }

    @Test
    void letsTheOnlyTechnicianTestWithAReason() {
        var order = repaired(BIKE, VIENNA, THEO);

        assertThat(sheet(order).testMode()).isEqualTo(TestMode.SELF);
        assertThatThrownBy(() -> complete(order, PASSED, THEO)).isInstanceOf(InvalidInputException.class);
        complete(order, SELF_PASSED, THEO);

        endsRepaired(order, TESTED);
        assertThat(sheet(order).tests()).extracting(WorkSheet.Test::reason).containsExactly("Alone this week");
    }

    @Test
    void goesBackToTheBenchAfterAFailedTest() {
        var order = repaired(BIKE, BERLIN, TOM);

        complete(order, FAILED, TANJA);
        assertThat(order).isWaitingAt(RepairOrderProcess.USER_REPAIR_UNIT);
        assertThat(sheet(order).status()).isEqualTo(RepairStatus.REWORK);
        assertThat(stage(order)).isEqualTo(CaseStage.IN_REPAIR);
        lawsHold(order);
        complete(order, WORK, TOM);
        complete(order, PASSED, TANJA);

        endsRepaired(order, TESTED);
        assertThat(order)
                .hasPassedInOrder(
                        RepairOrderProcess.USER_REPAIR_UNIT,
                        RepairOrderProcess.USER_TEST_UNIT,
                        RepairOrderProcess.USER_REPAIR_UNIT,
                        RepairOrderProcess.USER_TEST_UNIT,
                        RepairOrderProcess.SERVICE_COMPLETE_ORDER);
        assertThat(sheet(order).tests()).extracting(WorkSheet.Test::passed).containsExactly(false, true);
        assertThat(sheet(order).times()).containsExactly(new WorkTime(TOM, 15, 110, 0), new WorkTime(TANJA, 0, 0, 20));
        assertThat(sheet(order).labourMinutes()).isEqualTo(145);
        assertThat(place(order)).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "C-3"));
    }

    @Test
    void letsTheLeadGiveItToAnotherTechnicianAfterTwoFailedTests() {
        var order = failedTwice();
        assertThat(order).isWaitingAt(RepairOrderProcess.USER_DECIDE_AFTER_TESTS);
        assertThat(workshop.taskOf(caseOf(order)).roles()).containsExactly(Role.LEAD);
        assertThat(sheet(order).status()).isEqualTo(RepairStatus.ESCALATED);
        lawsHold(order);

        complete(order, new DecideAfterTestsForm(AfterTests.BENCH, TANJA, "A fresh eye"), LENA);
        assertThat(order).isWaitingAt(RepairOrderProcess.USER_REPAIR_UNIT);
        assertThat(workshop.taskOf(caseOf(order)).assignee()).isEqualTo(TANJA);
        assertThatThrownBy(() -> complete(order, WORK, TOM)).isInstanceOf(ConflictException.class);
        lawsHold(order);
        complete(order, WORK, TANJA);
        complete(order, PASSED, TOM);

        endsRepaired(order, with(TESTED, RepairOrderProcess.AFTER_TESTS));
        assertThat(sheet(order).repairedBy()).isEqualTo(TANJA);
    }

    @Test
    void comesBackToTheLeadAfterEachFurtherFailedTest() {
        var order = failedTwice();

        complete(order, new DecideAfterTestsForm(AfterTests.BENCH, TOM, "Try the other board"), LENA);
        complete(order, WORK, TOM);
        complete(order, FAILED, TANJA);

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_DECIDE_AFTER_TESTS);
    }

    @Test
    void isBeyondRepairIfTheLeadSaysSo() {
        var order = failedTwice();

        complete(order, new DecideAfterTestsForm(AfterTests.UNREPAIRABLE, "", "The frame is cracked"), LENA);

        ends(order, RepairOrderProcess.END_UNIT_UNREPAIRABLE, RepairStatus.UNREPAIRABLE);
        assertThat(order).variables().containsEntry(RepairOrderProcess.OUTCOME, "UNREPAIRABLE");
    }

    @Test
    void refusesATechnicianOfAnotherCentre() {
        var order = failedTwice();

        assertThatThrownBy(() -> complete(order, new DecideAfterTestsForm(AfterTests.BENCH, THEO, "x"), LENA))
                .isInstanceOf(InvalidInputException.class);

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_DECIDE_AFTER_TESTS);
    }

    @Test
    void endsWithATestReportWhereNoFaultIsFound() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);
        var nothing = new DiagnoseUnitForm(
                DiagnosisResult.NO_FAULT_FOUND,
                "",
                "Ran for an hour",
                40,
                EnumSet.allOf(TestCheck.class),
                null,
                "",
                "A-1");

        complete(order, nothing, TOM);

        ends(order, RepairOrderProcess.END_NO_FAULT_FOUND, RepairStatus.NO_FAULT_FOUND);
        assertThat(order).variables().containsEntry(RepairOrderProcess.OUTCOME, "NO_FAULT_FOUND");
        assertThat(reports.ofCase(caseOf(order))).hasValueSatisfying(report -> {
            assertThat(report.finding()).isEqualTo("Ran for an hour");
            assertThat(report.checks()).hasSize(TestCheck.values().length);
        });
        assertThat(place(order)).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "A-1"));
    }

    @Test
    void refusesToFindNoFaultWithoutTheWholeChecklist() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);
        var half = new DiagnoseUnitForm(
                DiagnosisResult.NO_FAULT_FOUND, "", "Looks fine", 5, Set.of(TestCheck.SAFETY), null, "", "");

        assertThatThrownBy(() -> complete(order, half, TOM)).isInstanceOf(InvalidInputException.class);

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_DIAGNOSE_UNIT);
    }

    @Test
    void endsWhereNothingCanBeDone() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);

        complete(order, diagnosis(DiagnosisResult.UNREPAIRABLE), TOM);

        ends(order, RepairOrderProcess.END_UNIT_UNREPAIRABLE, RepairStatus.UNREPAIRABLE);
        assertThat(place(order)).isEqualTo(new UnitPlace(UnitPlace.Kind.BENCH, "technician BER"));
    }

    @Test
    void waitsForTheAnswerWhoPaysForADamageAndIsRepairedAtTheNewShares() {
        var order = contested();
        lawsHold(order);

        orders.answerContest(order.getBusinessKey(), true, Map.of(CostClass.PARTS, 50, CostClass.LABOUR, 50), "ada");

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_REPAIR_UNIT);
        assertThat(sheet(order).warrantyShare()).containsEntry(CostClass.PARTS, 50);
        assertThat(stage(order)).isEqualTo(CaseStage.IN_REPAIR);
        lawsHold(order);
        complete(order, WORK, TOM);
        endsRepaired(
                order,
                RepairOrderProcess.DIAGNOSIS,
                RepairOrderProcess.COVERED,
                RepairOrderProcess.TEST_MODE,
                RepairOrderProcess.OUTCOME);
    }

    @Test
    void isDeclinedWhereNobodyPaysForADamage() {
        var order = contested();

        orders.answerContest(order.getBusinessKey(), false, Map.of(), "ada");

        ends(order, RepairOrderProcess.END_ORDER_DECLINED, RepairStatus.DECLINED);
        assertThatThrownBy(() -> orders.answerContest(order.getBusinessKey(), true, Map.of(), "ada"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void isWithdrawnBeforeItsDiagnosis() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);

        orders.withdraw(caseOf(order), "customer");

        ends(order, RepairOrderProcess.END_ORDER_WITHDRAWN, RepairStatus.WITHDRAWN);
        assertThat(order).variables().containsEntry(RepairOrderProcess.OUTCOME, "WITHDRAWN");
        assertThatThrownBy(() -> orders.withdraw(caseOf(order), "customer")).isInstanceOf(ConflictException.class);
    }

    @Test
    void isWithdrawnWhileItWaitsToHearWhoPays() {
        var order = contested();

        orders.withdraw(caseOf(order), "customer");

        ends(order, RepairOrderProcess.END_ORDER_WITHDRAWN, RepairStatus.WITHDRAWN);
    }

    @Test
    void isNotWithdrawnOnceItIsRepaired() {
        var order = repaired(BIKE, BERLIN, TOM);

        assertThatThrownBy(() -> orders.withdraw(caseOf(order), "customer")).isInstanceOf(ConflictException.class);

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_TEST_UNIT);
    }

    @Test
    void refusesCodesThatTheFamilyDoesNotHave() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);

        assertThatThrownBy(() -> complete(
                        order,
                        new DiagnoseUnitForm(DiagnosisResult.REPAIR, "NONSENSE", "x", 5, Set.of(), 5, "", ""),
                        TOM))
                .isInstanceOf(InvalidInputException.class);

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_DIAGNOSE_UNIT);
        assertThat(sheet(order).status()).isEqualTo(RepairStatus.WAITING);
    }

    private ProcessInstance contested() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);
        complete(order, diagnosis(DiagnosisResult.CUSTOMER_DAMAGE), TOM);
        assertThat(order).isWaitingAt(RepairOrderProcess.RECEIVE_COVER_ANSWER);
        assertThat(sheet(order).status()).isEqualTo(RepairStatus.CONTESTED);
        assertThat(contests.of(caseOf(order)))
                .containsExactly(new CoverContested(caseOf(order), order.getBusinessKey(), "No voltage at the board"));
        return order;
    }

    private ProcessInstance failedTwice() {
        var order = repaired(BIKE, BERLIN, TOM);
        complete(order, FAILED, TANJA);
        complete(order, WORK, TOM);
        complete(order, FAILED, TANJA);
        return order;
    }

    private static DiagnoseUnitForm diagnosis(DiagnosisResult result) {
        return new DiagnoseUnitForm(
                result, "BOARD", "No voltage at the board", 15, Set.of(), 40, "1 x board\n2 x screw", "");
    }

    private static String[] with(String[] facts, String more) {
        return Stream.concat(Stream.of(facts), Stream.of(more)).toArray(String[]::new);
    }

    private ProcessInstance repaired(String product, String centre, String technician) {
        var order = workshop.repairOf(product, centre);
        complete(order, DIAGNOSIS, technician);
        complete(order, WORK, technician);
        return order;
    }

    private void complete(ProcessInstance order, Object form, String username) {
        workshop.complete(caseOf(order), form, username);
    }

    private void endsRepaired(ProcessInstance order, String... routingFacts) {
        assertThat(order)
                .isEnded()
                .hasPassed(RepairOrderProcess.SERVICE_COMPLETE_ORDER, RepairOrderProcess.END_UNIT_REPAIRED);
        assertThat(order)
                .variables()
                .containsKeys(RepairOrderProcess.REPAIR_ORDER_NUMBER, RepairOrderProcess.BATTERY_SAFE)
                .containsKeys(routingFacts)
                .hasSize(routingFacts.length + 2);
        assertThat(sheet(order).status()).isEqualTo(RepairStatus.COMPLETED);
        assertThat(sheet(order).endedAt()).isNotNull();
        lawsHold(order);
    }

    private void ends(ProcessInstance order, String end, RepairStatus status) {
        assertThat(order).isEnded().hasPassed(end).hasNotPassed(RepairOrderProcess.SERVICE_COMPLETE_ORDER);
        assertThat(sheet(order).status()).isEqualTo(status);
        assertThat(sheet(order).endedAt()).isNotNull();
        lawsHold(order);
    }

    private UnitPlace place(ProcessInstance order) {
        return caseFiles.get(caseOf(order)).unitPlace();
    }

    private WorkSheet sheet(ProcessInstance order) {
        return sheets.get(order.getBusinessKey());
    }

    private String caseOf(ProcessInstance order) {
        return sheet(order).caseNumber();
    }

    private CaseStage stage(ProcessInstance order) {
        return caseFiles.get(caseOf(order)).stage();
    }

    private void lawsHold(ProcessInstance order) {
        assertThat(laws)
                .filteredOn(law -> law.getClass().getPackage().equals(RepairOrderProcess.class.getPackage()))
                .hasSize(3)
                .allSatisfy(
                        law -> assertThat(law.violations()).noneMatch(line -> line.contains(order.getBusinessKey())));
    }
}
