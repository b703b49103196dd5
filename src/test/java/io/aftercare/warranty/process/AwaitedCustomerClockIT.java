package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseStage;
import io.aftercare.identity.Role;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestClock;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.HoldReason;
import io.aftercare.workflow.InvariantCheck;
import io.aftercare.workflow.SlaState;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While it is the customer's turn no clock runs: nobody is called in, and nobody is sorry for a delay that is not ours. */
@IntegrationTest
class AwaitedCustomerClockIT {

    private static final int DAYS = 60;

    private final TestClock clock = new TestClock();

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private WorkList workList;

    @Autowired
    private Jobs jobs;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<InvariantCheck> laws;

    @AfterEach
    void putTheClockBack() {
        clock.close();
    }

    @Test
    void standsStillWhileTheUnitIsOnItsWay() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.AWAITING_UNIT);
        assertStandsStill(task(number, "user_receive_unit"));

        // the claim ends by itself after 44 days
        passDays(number, 43);

        assertNobodyWasTold(number, "user_receive_unit");
    }

    @Test
    void standsStillWhileTheUnitWaitsToBeCollected() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        driver.receive(number);
        driver.diagnose(number, DiagnosisResult.NO_FAULT_FOUND);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.READY);
        assertStandsStill(task(number, "user_hand_back"));

        passDays(number, DAYS);

        assertNobodyWasTold(number, "user_hand_back");
        laws.stream()
                .filter(law -> law.law().contains("clock"))
                .forEach(law -> assertThat(law.violations()).as(law.law()).isEmpty());
        driver.completeTask("user_hand_back", number, Role.FRONT_DESK, driver.pickUp(number));
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.CLOSED);
    }

    private static void assertStandsStill(WorkItem task) {
        assertThat(task.slaState()).isEqualTo(SlaState.ON_HOLD);
        assertThat(task.hold().reason()).isEqualTo(HoldReason.CUSTOMER);
    }

    private void assertNobodyWasTold(String number, String taskKey) {
        var task = task(number, taskKey);
        assertThat(task.escalated()).isFalse();
        assertThat(task.roles()).doesNotContain(Role.LEAD, Role.MANAGER);
        assertThat(count(
                        "select count(*) from outgoing_message where case_number = ? and kind = 'promise-moved'",
                        number))
                .isZero();
        assertThat(count(
                        "select count(*) from case_event where case_number = ? and kind in ('promise-moved', 'task-escalated')"
                                + " and args like '%" + taskKey + "%'",
                        number))
                .isZero();
    }

    private void passDays(String number, int days) {
        for (var day = 0; day < days; day++) {
            clock.forward(Duration.ofDays(1));
            jobs.runFor(number);
            lookAtTheClocks();
        }
    }

    /** As the job executor does: the sweep marks what is due, and a job of its own sees to each. */
    private void lookAtTheClocks() {
        management
                .createJobQuery()
                .processDefinitionKey("clock-sweep")
                .timers()
                .executable()
                .list()
                .forEach(timer -> management.executeJob(timer.getId()));
        jdbc.sql("select id from deferred_work where kind = 'task-clock' order by id")
                .query(Long.class)
                .list()
                .forEach(row -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("DW-" + row)
                        .list()
                        .forEach(work -> jobs.runFor("DW-" + row)));
    }

    private int count(String sql, String number) {
        return jdbc.sql(sql).param(number).query(Integer.class).single();
    }

    private WorkItem task(String number, String taskKey) {
        return workList.ofCase(number).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow();
    }
}
