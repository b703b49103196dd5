package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.aftercare.casefile.CaseStage;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.process.WarrantyClaim.Elements;
import io.aftercare.workflow.InvariantCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ways in which a claim ends other than by a repair. */
@IntegrationTest
class ClaimExitsProcessIT {

    private static final List<String> ENDS = List.of(
            Elements.END_CLAIM_SETTLED,
            Elements.END_CLAIM_REFUSED,
            Elements.END_CLAIM_UNANSWERED,
            Elements.END_CLAIM_DECLINED,
            Elements.END_CLAIM_WITHDRAWN,
            Elements.END_CLAIM_NOT_SENT_IN,
            Elements.END_CLAIM_CANCELLED);

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<InvariantCheck> laws;

    @BeforeEach
    void useTheEngine() {
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void everyLawHolds() {
        laws.forEach(law -> assertThat(law.violations()).as(law.law()).isEmpty());
    }

    @Test
    void endsRefusedOnceTheTimeToAppealIsOver() {
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, overdue());
        var number = refused(unit.serial());
        everyLawHolds();
        assertThat(openUnit(number)).isEmpty();

        var due = driver.runTimer(number, Elements.EVENT_APPEAL_PERIOD);

        assertDaysFromNow(due, 30);
        assertEnded(number, Elements.END_CLAIM_REFUSED, ClaimStatus.REFUSED, CaseStage.REFUSAL_FINAL);
        assertThat(driver.process(number)).hasNotPassed(Elements.CALL_RETURN_UNIT);
        assertThat(messages(number)).containsExactly("acknowledged", "refused");
    }

    @Test
    void remindsOnceOfAUnitThatDoesNotComeAndTakesItStill() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));

        var due = driver.runTimer(number, UnitArrival.Elements.BOUNDARY_REMINDER_DUE);

        assertDaysFromNow(due, 14);
        assertThat(messages(number)).containsExactly("acknowledged", "instructions", "send-in-reminder");
        assertThat(driver.process(UnitArrival.KEY, number))
                .isWaitingAtExactly(UnitArrival.Elements.USER_RECEIVE_UNIT)
                .hasPassed(UnitArrival.Elements.END_CUSTOMER_REMINDED);
        everyLawHolds();

        driver.receive(number);

        assertThat(driver.process(UnitArrival.KEY, number))
                .isEnded()
                .hasPassed(UnitArrival.Elements.END_UNIT_IN_WORKSHOP)
                .hasNotPassed(UnitArrival.Elements.END_UNIT_NEVER_CAME);
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_REPAIR_ORDER);
    }

    @Test
    void endsWhenTheUnitNeverCame() {
        var fixture = claimFor(company.freshUnit().serial());
        var number = driver.submit(fixture);

        var due = driver.runTimer(number, UnitArrival.Elements.BOUNDARY_NEVER_SENT_IN);

        assertDaysFromNow(due, 44);
        assertEnded(number, Elements.END_CLAIM_NOT_SENT_IN, ClaimStatus.NOT_SENT_IN, CaseStage.NOT_SENT_IN);
        assertThat(driver.process(UnitArrival.KEY, number))
                .isEnded()
                .hasPassed(UnitArrival.Elements.SERVICE_STOP_WAITING, UnitArrival.Elements.END_UNIT_NEVER_CAME);
        assertThat(driver.process(number)).hasNotPassed(Elements.CALL_REPAIR_ORDER, Elements.CALL_HAND_BACK);
        assertThat(messages(number)).containsExactly("acknowledged", "instructions", "ended-not-sent-in");
        assertThat(driver.submit(fixture)).isNotEqualTo(number);
    }

    private String refused(String serial) {
        var number = driver.submit(claimFor(serial).boughtOn(overdue()));
        driver.complete(
                number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "Bent by a fall."));
        return number;
    }

    private static LocalDate overdue() {
        return TestCompany.today().minusMonths(27).minusDays(3);
    }

    private void assertEnded(String number, String endEvent, ClaimStatus status, CaseStage stage) {
        var others = ENDS.stream().filter(end -> !end.equals(endEvent)).toArray(String[]::new);
        assertThat(driver.process(number)).isEnded().hasPassed(endEvent).hasNotPassed(others);
        assertThat(driver.process(ClaimClosing.KEY, number))
                .isEnded()
                .hasPassed(ClaimClosing.Elements.END_CLAIM_CLOSED);
        assertThat(driver.claim(number).status()).isEqualTo(status);
        assertThat(driver.claim(number).endedAt()).isNotNull();
        assertThat(driver.file(number).stage()).isEqualTo(stage);
        assertThat(driver.file(number).closedAt()).isNotNull();
        assertThat(openUnit(number)).isEmpty();
    }

    private static void assertDaysFromNow(Instant due, int days) {
        assertThat(Duration.between(Instant.now(), due))
                .isBetween(Duration.ofDays(days).minusMinutes(10), Duration.ofDays(days));
    }

    private Stream<String> openUnit(String number) {
        return jdbc
                .sql("select open_unit from warranty_claim where number = ?")
                .param(number)
                .query(String.class)
                .optional()
                .stream();
    }

    private List<String> messages(String number) {
        return jdbc.sql("select kind from outgoing_message where case_number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }
}
