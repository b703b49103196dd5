package io.aftercare.repair.process;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.COFFEE_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Role;
import io.aftercare.repair.HandBackMethod;
import io.aftercare.repair.HandBackSheet;
import io.aftercare.repair.HandBacks;
import io.aftercare.repair.RepairOrders;
import io.aftercare.repair.process.DecideUncollectedForm.Uncollected;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestClock;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit for which nobody comes, day by day. */
@IntegrationTest
class UncollectedUnitClockIT {

    private static final String FRIDA = TestCompany.user(BERLIN, Role.FRONT_DESK);
    private static final String MAX = TestCompany.user(BERLIN, Role.MANAGER);

    private final TestClock clock = new TestClock();

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Workshop workshop;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private HandBacks handBacks;

    @Autowired
    private Scrapping scrapping;

    @Autowired
    private RepairOrders orders;

    @Autowired
    private WorkList workList;

    @Autowired
    private Jobs jobs;

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

    @AfterEach
    void backToNow() {
        clock.close();
    }

    @Test
    void remindsAfterAWeekAndAfterThree() {
        pass(Duration.ofDays(6));
        assertThat(reminders()).isZero();

        pass(Duration.ofDays(1).plusHours(1));
        assertThat(reminders()).isEqualTo(1);
        pass(Duration.ofDays(14));
        assertThat(reminders()).isEqualTo(2);

        pass(Duration.ofDays(5));
        assertThat(reminders()).isEqualTo(2);
        assertThat(sheet().reminders()).isEqualTo(2);
        assertThat(handBack)
                .isWaitingAtExactly(HandBackProcess.USER_HAND_BACK)
                .hasPassed(HandBackProcess.END_CUSTOMER_REMINDED);
    }

    @Test
    void isPutIntoStorageAfterAMonthAndCanStillBeCollected() {
        pass(Duration.ofDays(31));
        assertThat(handBack).isWaitingAtExactly(HandBackProcess.USER_HAND_BACK, HandBackProcess.USER_STORE_UNIT);

        complete(HandBackProcess.USER_STORE_UNIT, new StoreUnitForm("Cellar 4"), FRIDA);
        assertThat(place()).isEqualTo(new UnitPlace(UnitPlace.Kind.STORAGE, "Cellar 4"));
        assertThat(sheet().storedAt()).isNotNull();
        assertThat(handBack)
                .isWaitingAtExactly(HandBackProcess.USER_HAND_BACK)
                .hasPassed(HandBackProcess.END_UNIT_STORED);

        collect();
        assertThat(handBack).isEnded().hasPassed(HandBackProcess.END_UNIT_HANDED_BACK);
        assertThat(place().kind()).isEqualTo(UnitPlace.Kind.HANDED_OVER);
    }

    @Test
    void leavesTheCustomersUnitWhereItIsWhenTheOneThatReplacesItIsPutAway() {
        file = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        orders.replaceAtHandBack(file.number(), TestCompany.freshSerial().value(), false);
        caseFiles.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.KEPT, ""), FRIDA);
        handBack = workshop.handBackOf(file);
        pass(Duration.ofDays(31));
        assertThat(scrapping.place(task(HandBackProcess.USER_HAND_BACK))).isNull();

        complete(HandBackProcess.USER_STORE_UNIT, new StoreUnitForm("Cellar 4"), FRIDA);

        assertThat(place().kind()).isEqualTo(UnitPlace.Kind.KEPT);
        assertThat(sheet().storagePlace()).isEqualTo("Cellar 4");
        assertThat(scrapping.place(task(HandBackProcess.USER_HAND_BACK)))
                .isEqualTo(new UnitPlace(UnitPlace.Kind.STORAGE, "Cellar 4"));
        collect();
        assertThat(place().kind()).isEqualTo(UnitPlace.Kind.KEPT);
    }

    @Test
    void whoComesAfterAllEndsEverything() {
        pass(Duration.ofDays(91));
        assertThat(handBack)
                .isWaitingAtExactly(
                        HandBackProcess.USER_HAND_BACK,
                        HandBackProcess.USER_STORE_UNIT,
                        HandBackProcess.USER_DECIDE_UNCOLLECTED);

        collect();

        assertThat(handBack).isEnded();
        assertThat(workList.ofCase(file.number())).isEmpty();
        assertThat(sheet().method()).isEqualTo(HandBackMethod.PICK_UP);
    }

    @Test
    void waitsOnAMonthAtATimeIfTheManagerSaysSo() {
        pass(Duration.ofDays(91));
        assertThat(task(HandBackProcess.USER_DECIDE_UNCOLLECTED).roles()).containsExactly(Role.MANAGER);
        assertThatThrownBy(() -> decide(new DecideUncollectedForm(Uncollected.WAIT_ON, " ", false)))
                .isInstanceOf(InvalidInputException.class);

        decide(new DecideUncollectedForm(Uncollected.WAIT_ON, "Travels until spring", false));
        assertThat(handBack)
                .isWaitingAtExactly(
                        HandBackProcess.USER_HAND_BACK, HandBackProcess.USER_STORE_UNIT, HandBackProcess.TIMER_WAIT_ON);

        pass(Duration.ofDays(31));
        assertThat(handBack).isWaitingAt(HandBackProcess.USER_DECIDE_UNCOLLECTED);
    }

    @Test
    void isScrappedOnlyWithTheCustomersConsent() {
        pass(Duration.ofDays(91));
        assertThatThrownBy(() -> decide(new DecideUncollectedForm(Uncollected.SCRAP, "", false)))
                .isInstanceOf(InvalidInputException.class);

        orders.consentToDisposal(file.number());
        decide(new DecideUncollectedForm(Uncollected.SCRAP, "", false));

        assertThat(handBack).isEnded().hasPassed(HandBackProcess.END_UNCOLLECTED_SCRAPPED);
        assertThat(place().kind()).isEqualTo(UnitPlace.Kind.SCRAPPED);
        assertThat(workList.ofCase(file.number())).isEmpty();
    }

    private void pass(Duration time) {
        clock.forward(time);
        jobs.runFor(file.number());
    }

    private void collect() {
        var code = handBacks.find(file.number()).orElseThrow().pickUpCode();
        complete(HandBackProcess.USER_HAND_BACK, new HandBackForm(HandBackMethod.PICK_UP, code, "", "", null), FRIDA);
    }

    private void decide(DecideUncollectedForm form) {
        complete(HandBackProcess.USER_DECIDE_UNCOLLECTED, form, MAX);
    }

    private void complete(String taskKey, Object form, String username) {
        workshop.completeTask(task(taskKey).taskId(), form, username);
    }

    private WorkItem task(String taskKey) {
        return workList.ofCase(file.number()).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow();
    }

    private HandBackSheet sheet() {
        return handBacks.sheetOf(file.number()).orElseThrow();
    }

    private UnitPlace place() {
        return caseFiles.get(file.number()).unitPlace();
    }

    private int reminders() {
        return jdbc.sql("select count(*) from outgoing_message where case_number = ? and kind = 'collect-reminder'")
                .param(file.number())
                .query(Integer.class)
                .single();
    }
}
