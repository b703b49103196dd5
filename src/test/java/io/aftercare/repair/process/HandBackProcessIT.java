package io.aftercare.repair.process;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.COFFEE_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Role;
import io.aftercare.repair.HandBack;
import io.aftercare.repair.HandBackMethod;
import io.aftercare.repair.HandBacks;
import io.aftercare.repair.RepairOrders;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class HandBackProcessIT {

    private static final String FRIDA = TestCompany.user(BERLIN, Role.FRONT_DESK);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Workshop workshop;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private HandBacks handBacks;

    @Autowired
    private RepairOrders orders;

    @Autowired
    private List<InvariantCheck> laws;

    @Autowired
    private JdbcClient jdbc;

    private CaseFile file;
    private ProcessInstance handBack;

    @BeforeEach
    void makeAUnitReady() {
        AbstractAssertions.init(engine);
        file = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        handBack = workshop.handBackOf(file);
    }

    @Test
    void tellsTheCustomerWithoutTheCode() {
        assertThat(handBack).isWaitingAt(HandBackProcess.USER_HAND_BACK);
        assertThat(handBack).variables().containsOnlyKeys(HandBackProcess.CASE_NUMBER);
        assertThat(current().pickUpCode()).matches("\\d{6}");
        assertThat(stage()).isEqualTo(CaseStage.READY);
        assertThat(jdbc.sql("select args from outgoing_message where case_number = ? and kind = 'ready-as-is'")
                        .param(file.number())
                        .query(String.class)
                        .single())
                .doesNotContain(current().pickUpCode());
    }

    @Test
    void handsOverAgainstTheCode() {
        complete(new HandBackForm(HandBackMethod.PICK_UP, current().pickUpCode(), "", "", null));

        endsHandedBack(UnitPlace.Kind.HANDED_OVER);
        assertThat(current().shipped()).isFalse();
    }

    @Test
    void refusesAWrongCodeAndKeepsTheUnit() {
        var wrong = current().pickUpCode().equals("000000") ? "000001" : "000000";

        assertThatThrownBy(() -> complete(new HandBackForm(HandBackMethod.PICK_UP, wrong, "", "", null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).isEqualTo("pickUpCode")));

        assertThat(handBack).isWaitingAt(HandBackProcess.USER_HAND_BACK);
        assertThat(current().completedAt()).isNull();
    }

    @Test
    void shipsWithCarrierAndParcelNumber() {
        complete(new HandBackForm(HandBackMethod.SHIPMENT, "", "DHL", "JD014600", null));

        endsHandedBack(UnitPlace.Kind.SHIPPED);
        assertThat(current().shipped()).isTrue();
        assertThat(caseFiles.get(file.number()).unitPlace().detail()).isEqualTo("DHL JD014600");
    }

    @Test
    void refusesAShipmentWithoutParcelNumber() {
        assertThatThrownBy(() -> complete(new HandBackForm(HandBackMethod.SHIPMENT, "", "DHL", " ", null)))
                .isInstanceOf(InvalidInputException.class);

        assertThat(handBack).isWaitingAt(HandBackProcess.USER_HAND_BACK);
    }

    @Test
    void handsOverOnceHoweverOftenTheCodeIsShown() {
        var task = workshop.taskOf(file.number());
        var form = new HandBackForm(HandBackMethod.PICK_UP, current().pickUpCode(), "", "", null);
        workshop.complete(file.number(), form, FRIDA);

        assertThatThrownBy(() -> workshop.completeTask(task.taskId(), form, FRIDA))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> handBacks.handOver(file.number(), current().pickUpCode(), FRIDA))
                .isInstanceOf(ConflictException.class);
        endsHandedBack(UnitPlace.Kind.HANDED_OVER);
    }

    @Test
    void isScrappedWithTheConsentGivenByTheLink() {
        orders.consentToDisposal(file.number());
        complete(new HandBackForm(HandBackMethod.SCRAPPED, "", "", "", null));

        assertThat(handBack).isEnded().hasPassed(HandBackProcess.END_UNIT_SCRAPPED);
        assertThat(current().method()).isEqualTo(HandBackMethod.SCRAPPED);
        assertThat(caseFiles.get(file.number()).unitPlace().kind()).isEqualTo(UnitPlace.Kind.SCRAPPED);
        assertThatThrownBy(() -> orders.consentToDisposal(file.number())).isInstanceOf(ConflictException.class);
        lawHolds();
    }

    @Test
    void isScrappedWithWrittenConsentAndNotWithoutAny() {
        assertThatThrownBy(() -> complete(new HandBackForm(HandBackMethod.SCRAPPED, "", "", "", false)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(handBack).isWaitingAt(HandBackProcess.USER_HAND_BACK);

        complete(new HandBackForm(HandBackMethod.SCRAPPED, "", "", "", true));

        assertThat(handBack).isEnded().hasPassed(HandBackProcess.END_UNIT_SCRAPPED);
        assertThat(handBacks.sheetOf(file.number()).orElseThrow().consentBy()).isEqualTo(FRIDA);
    }

    @Test
    void canBeCalledOffAndBegunAnew() {
        assertThat(orders.cancelHandBack(file.number())).isTrue();

        assertThat(handBack).isEnded().hasPassed(HandBackProcess.END_HAND_BACK_CANCELLED);
        assertThat(current().waiting()).isFalse();
        assertThat(orders.cancelHandBack(file.number())).isFalse();
        lawHolds();

        var again = workshop.handBackOf(file);
        assertThat(again).isWaitingAt(HandBackProcess.USER_HAND_BACK);
        assertThat(current().waiting()).isTrue();
        complete(new HandBackForm(HandBackMethod.PICK_UP, current().pickUpCode(), "", "", null));
        assertThat(again).isEnded().hasPassed(HandBackProcess.END_UNIT_HANDED_BACK);
        lawHolds();
    }

    @Test
    void handsAReplacementOverAndLeavesTheUnitWhereItIs() {
        var other = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        orders.replaceAtHandBack(other.number(), "NEW-1", false);
        var process = workshop.handBackOf(other);

        var waiting = handBacks.find(other.number()).orElseThrow();
        assertThat(waiting.replacementSerial()).isEqualTo("NEW-1");
        assertThat(waiting.consentAsked()).isFalse();
        assertThatThrownBy(() -> workshop.complete(
                        other.number(), new HandBackForm(HandBackMethod.SCRAPPED, "", "", "", true), FRIDA))
                .isInstanceOf(InvalidInputException.class);
        workshop.complete(
                other.number(), new HandBackForm(HandBackMethod.PICK_UP, waiting.pickUpCode(), "", "", null), FRIDA);

        assertThat(process).isEnded().hasPassed(HandBackProcess.END_UNIT_HANDED_BACK);
        assertThat(caseFiles.get(other.number()).unitPlace().kind()).isEqualTo(UnitPlace.Kind.WITH_CUSTOMER);
    }

    private void lawHolds() {
        assertThat(laws)
                .filteredOn(law -> law.getClass().equals(HandBackStandsAtItsTask.class))
                .singleElement()
                .satisfies(law -> assertThat(law.violations()).noneMatch(line -> line.contains(file.number())));
    }

    private void complete(HandBackForm form) {
        workshop.complete(file.number(), form, FRIDA);
    }

    private void endsHandedBack(UnitPlace.Kind place) {
        assertThat(handBack)
                .isEnded()
                .hasPassed(HandBackProcess.SERVICE_ANNOUNCE_READY, HandBackProcess.END_UNIT_HANDED_BACK);
        assertThat(current().completedAt()).isNotNull();
        assertThat(caseFiles.get(file.number()).unitPlace().kind()).isEqualTo(place);
    }

    private HandBack current() {
        return handBacks.find(file.number()).orElseThrow();
    }

    private CaseStage stage() {
        return caseFiles.get(file.number()).stage();
    }
}
