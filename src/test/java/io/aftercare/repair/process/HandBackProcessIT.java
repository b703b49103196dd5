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
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
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
        assertThat(jdbc.sql("select args from outgoing_message where case_number = ? and kind = 'ready'")
                        .param(file.number())
                        .query(String.class)
                        .single())
                .doesNotContain(current().pickUpCode());
    }

    @Test
    void handsOverAgainstTheCode() {
        complete(new HandBackForm(HandBackMethod.PICK_UP, current().pickUpCode(), "", ""));

        endsHandedBack(UnitPlace.Kind.HANDED_OVER);
        assertThat(current().shipped()).isFalse();
    }

    @Test
    void refusesAWrongCodeAndKeepsTheUnit() {
        var wrong = current().pickUpCode().equals("000000") ? "000001" : "000000";

        assertThatThrownBy(() -> complete(new HandBackForm(HandBackMethod.PICK_UP, wrong, "", "")))
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
        complete(new HandBackForm(HandBackMethod.SHIPMENT, "", "DHL", "JD014600"));

        endsHandedBack(UnitPlace.Kind.SHIPPED);
        assertThat(current().shipped()).isTrue();
        assertThat(caseFiles.get(file.number()).unitPlace().detail()).isEqualTo("DHL JD014600");
    }

    @Test
    void refusesAShipmentWithoutParcelNumber() {
        assertThatThrownBy(() -> complete(new HandBackForm(HandBackMethod.SHIPMENT, "", "DHL", " ")))
                .isInstanceOf(InvalidInputException.class);

        assertThat(handBack).isWaitingAt(HandBackProcess.USER_HAND_BACK);
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
