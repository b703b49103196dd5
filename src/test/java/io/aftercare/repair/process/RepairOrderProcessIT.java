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
import io.aftercare.identity.Role;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.RepairStatus;
import io.aftercare.repair.TestCheck;
import io.aftercare.repair.TestMode;
import io.aftercare.repair.WorkSheet;
import io.aftercare.repair.WorkSheets;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.InvariantCheck;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    private static final DiagnoseUnitForm DIAGNOSIS =
            new DiagnoseUnitForm("BOARD", "No voltage at the board", 40, "1 x board\n2 x screw");
    private static final RepairUnitForm WORK =
            new RepairUnitForm("REPLACED", "Board replaced", "board", "1 x board", 55, OldPart.CORE_RETURN);
    private static final TestUnitForm PASSED = new TestUnitForm(true, EnumSet.allOf(TestCheck.class), "", "");
    private static final TestUnitForm SELF_PASSED =
            new TestUnitForm(true, EnumSet.allOf(TestCheck.class), "", "Alone this week");
    private static final TestUnitForm FAILED = new TestUnitForm(false, Set.of(TestCheck.SAFETY), "Still dead", "");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Workshop workshop;

    @Autowired
    private WorkSheets sheets;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private List<InvariantCheck> laws;

    @BeforeEach
    void useTheEngine() {
        AbstractAssertions.init(engine);
    }

    @Test
    void waitsForItsDiagnosisWithNothingButItsNumber() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_DIAGNOSE_UNIT);
        assertThat(order).variables().containsOnlyKeys(RepairOrderProcess.REPAIR_ORDER_NUMBER);
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

        endsRepaired(order, RepairOrderProcess.TEST_MODE, RepairOrderProcess.OUTCOME);
        assertThat(order).hasNotPassed(RepairOrderProcess.USER_TEST_UNIT);
        assertThat(sheet(order).tests()).isEmpty();
        assertThat(sheet(order).labourMinutes()).isEqualTo(55);
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

        endsRepaired(order, RepairOrderProcess.TEST_MODE, RepairOrderProcess.TEST_PASSED, RepairOrderProcess.OUTCOME);
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

        endsRepaired(order, RepairOrderProcess.TEST_MODE, RepairOrderProcess.TEST_PASSED, RepairOrderProcess.OUTCOME);
        assertThat(sheet(order).tests()).extracting(WorkSheet.Test::reason).containsExactly("Alone this week");
    }

    @Test
    void goesBackToTheBenchTwiceUntilItPasses() {
        var order = repaired(BIKE, BERLIN, TOM);

        for (int round = 1; round <= 2; round++) {
            complete(order, FAILED, TANJA);
            assertThat(order).isWaitingAt(RepairOrderProcess.USER_REPAIR_UNIT);
            assertThat(sheet(order).status()).isEqualTo(RepairStatus.REWORK);
            assertThat(sheet(order).reworkRound()).isEqualTo(round);
            assertThat(stage(order)).isEqualTo(CaseStage.IN_REPAIR);
            lawsHold(order);
            complete(order, WORK, TOM);
        }
        complete(order, PASSED, TANJA);

        endsRepaired(order, RepairOrderProcess.TEST_MODE, RepairOrderProcess.TEST_PASSED, RepairOrderProcess.OUTCOME);
        assertThat(order)
                .hasPassedInOrder(
                        RepairOrderProcess.USER_REPAIR_UNIT,
                        RepairOrderProcess.USER_TEST_UNIT,
                        RepairOrderProcess.USER_REPAIR_UNIT,
                        RepairOrderProcess.USER_TEST_UNIT,
                        RepairOrderProcess.USER_REPAIR_UNIT,
                        RepairOrderProcess.USER_TEST_UNIT,
                        RepairOrderProcess.SERVICE_COMPLETE_ORDER);
        assertThat(sheet(order).tests()).extracting(WorkSheet.Test::passed).containsExactly(false, false, true);
        assertThat(sheet(order).labourMinutes()).isEqualTo(165);
    }

    @Test
    void refusesCodesThatTheFamilyDoesNotHave() {
        var order = workshop.repairOf(COFFEE_MACHINE, BERLIN);

        assertThatThrownBy(() -> complete(order, new DiagnoseUnitForm("NONSENSE", "x", 5, ""), TOM))
                .isInstanceOf(InvalidInputException.class);

        assertThat(order).isWaitingAt(RepairOrderProcess.USER_DIAGNOSE_UNIT);
        assertThat(sheet(order).status()).isEqualTo(RepairStatus.WAITING);
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
                .containsKey(RepairOrderProcess.REPAIR_ORDER_NUMBER)
                .containsKeys(routingFacts)
                .hasSize(routingFacts.length + 1);
        assertThat(sheet(order).status()).isEqualTo(RepairStatus.COMPLETED);
        assertThat(sheet(order).endedAt()).isNotNull();
        lawsHold(order);
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
