package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestClock;
import io.aftercare.workflow.process.ClockSweepProcess;
import io.aftercare.workflow.process.DeferredWorkProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** The test centre never closes, so that sixteen opening hours are sixteen hours. */
@IntegrationTest
@RecordApplicationEvents
class ClockSweepClockIT {

    private static final Instant START = Instant.parse("2027-03-01T09:00:00Z");

    @Autowired
    private Workfloor floor;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WorkList workList;

    @Autowired
    private ClockSweep sweep;

    @Autowired
    private Invariants invariants;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private final TestClock clock = new TestClock();
    private String centre;
    private Staff tim;
    private Staff lead;
    private Staff manager;

    @BeforeEach
    void staff() {
        clock.moveTo(START);
        centre = floor.centre(floor.region());
        tim = floor.staff(centre, Role.TECHNICIAN, Role.FRONT_DESK);
        manager = floor.staff(centre, Role.MANAGER);
    }

    @AfterEach
    void leavesNothingBehind() {
        runDeferred();
        assertThat(invariants.check())
                .filteredOn(finding ->
                        finding.law().contains("task") || finding.law().contains("clock"))
                .allMatch(Invariants.Finding::holds);
        floor.clear();
        clock.close();
    }

    @Test
    void warnsAfterThreeQuartersOfTheTime() {
        var task = floor.parcel(centre);

        clock.moveTo(START.plus(Duration.ofHours(12)).plusMillis(1));
        sweepAll();

        assertThat(tasks.get(task, tim).slaState()).isEqualTo(SlaState.DUE_SOON);
        assertThat(stage(task)).isEqualTo(TaskClock.Stage.WARNED);
        assertThat(tasks.get(task, tim).escalated()).isFalse();
    }

    @Test
    void callsInTheManagerAndRaisesThePriorityWhenTheTimeHasRunOut() {
        var task = floor.parcel(centre);
        var number = tasks.get(task, tim).caseNumber();
        assertThat(group(manager)).isEmpty();

        clock.moveTo(START.plus(Duration.ofHours(17)));
        sweepAll();

        var late = tasks.get(task, tim);
        assertThat(late.escalated()).isTrue();
        assertThat(late.slaState()).isEqualTo(SlaState.OVERDUE);
        assertThat(late.priority()).isEqualTo(Priority.HIGH);
        assertThat(late.roles()).contains(Role.MANAGER, Role.TECHNICIAN);
        assertThat(group(manager)).containsExactly(task);
        tasks.take(task, manager);
        assertThat(escalations(number)).hasSize(1);
        // eight hours is what the higher priority gives, from the sweep on
        assertThat(workList.promised(number)).contains(START.plus(Duration.ofHours(25)));
    }

    @Test
    void callsInTheLeadWhereThereIsOne() {
        lead = floor.staff(centre, Role.LEAD);
        var known = floor.facts(centre);
        var check = floor.parcel(known);
        tasks.complete(check, new CheckParcel.Form(false), tim);
        var sign = workList.ofCase(known.caseNumber()).get(0).taskId();

        clock.moveTo(START.plus(Duration.ofHours(17)));
        sweepAll();

        assertThat(group(lead)).containsExactly(sign);
        assertThat(escalations(known.caseNumber())).singleElement().satisfies(news -> {
            assertThat(news.calledIn()).isEqualTo(Role.LEAD);
            assertThat(news.taskKey()).isEqualTo(Workfloor.SIGN);
        });
    }

    @Test
    void keepsTheRaisedPriorityWhenTheCaseIsReadAnew() {
        var known = floor.facts(centre);
        var task = floor.parcel(known);
        clock.moveTo(START.plus(Duration.ofHours(17)));
        sweepAll();
        var due = tasks.get(task, tim).due();

        workList.refresh(known.caseNumber(), MoveReason.REARRANGED);

        assertThat(tasks.get(task, tim).priority()).isEqualTo(Priority.HIGH);
        assertThat(tasks.get(task, tim).due()).isEqualTo(due);
        assertThat(group(manager)).containsExactly(task);
    }

    @Test
    void leavesTasksOnHoldInPeace() {
        var task = floor.parcel(centre);
        tasks.hold(task, HoldReason.CUSTOMER, "", tim);

        clock.moveTo(START.plus(Duration.ofDays(30)));
        sweepAll();

        assertThat(tasks.get(task, tim).escalated()).isFalse();
    }

    @Test
    void leavesATaskInPeaceThatWasPutOnHoldAfterItWasMarked() {
        var task = floor.parcel(centre);
        clock.moveTo(START.plus(Duration.ofHours(17)));
        markAll();
        tasks.hold(task, HoldReason.CUSTOMER, "", tim);

        runDeferred();

        assertThat(tasks.get(task, tim).escalated()).isFalse();
        tasks.resume(task, tim);
        sweepAll();
        assertThat(tasks.get(task, tim).escalated()).isTrue();
    }

    @Test
    void needsNothingForATaskThatIsDoneByThen() {
        var task = floor.parcel(centre);
        var number = tasks.get(task, tim).caseNumber();
        clock.moveTo(START.plus(Duration.ofHours(17)));
        markAll();
        tasks.complete(task, new CheckParcel.Form(false), tim);

        runDeferred();

        assertThat(escalations(number)).isEmpty();
    }

    @Test
    void escalatesEachTaskOnceThoughTwoSweepsRunAtTheSameTime() throws Exception {
        var parcels = IntStream.range(0, 30).mapToObj(i -> floor.parcel(centre)).toList();
        clock.moveTo(START.plus(Duration.ofHours(17)));
        var together = new CyclicBarrier(2);

        atOnce(List.<Callable<Void>>of(() -> sweepWith(together), () -> sweepWith(together)));
        markAll();
        markAll();

        assertThat(deferredFor(parcels)).isEqualTo(30);
        runDeferred();
        assertThat(events.stream(TaskEscalated.class)
                        .filter(news -> news.taskKey().equals(Workfloor.CHECK)))
                .hasSizeGreaterThanOrEqualTo(30);
        for (var parcel : parcels) {
            assertThat(escalations(tasks.get(parcel, tim).caseNumber())).hasSize(1);
        }
    }

    @Test
    void isStartedByItsTimerAgainAndAgain() {
        clock.moveTo(START.plus(Duration.ofHours(1)));
        var task = floor.parcel(centre);
        clock.moveTo(START.plus(Duration.ofHours(19)));
        var timer = management
                .createJobQuery()
                .processDefinitionKey(ClockSweepProcess.KEY)
                .timers()
                .singleResult();

        management.executeJob(timer.getId());

        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId(ClockSweepProcess.END_CLOCKS_MARKED)
                        .finished()
                        .count())
                .isPositive();
        assertThat(deferredFor(List.of(task))).isEqualTo(1);
        assertThat(management
                        .createJobQuery()
                        .processDefinitionKey(ClockSweepProcess.KEY)
                        .timers()
                        .singleResult()
                        .getId())
                .isNotEqualTo(timer.getId());
    }

    private Void sweepWith(CyclicBarrier together) {
        transaction.executeWithoutResult(status -> {
            sweep.mark();
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return null;
    }

    private void sweepAll() {
        markAll();
        runDeferred();
    }

    private void markAll() {
        while (jdbc.sql("select count(*) from task_clock where next_at <= ?")
                        .param(io.aftercare.shared.UtcColumns.column(
                                org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime()
                                        .toInstant()))
                        .query(Integer.class)
                        .single()
                > 0) {
            sweep.mark();
        }
    }

    private void runDeferred() {
        jdbc.sql("select id from deferred_work where kind = ? order by id")
                .param(TaskEscalation.KIND)
                .query(Long.class)
                .list()
                .forEach(row -> management.executeJob(management
                        .createJobQuery()
                        .processInstanceId(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(DeferredWorkProcess.numberOf(row))
                                .singleResult()
                                .getId())
                        .singleResult()
                        .getId()));
    }

    private int deferredFor(Collection<String> parcels) {
        return jdbc.sql("select count(*) from deferred_work where subject in (:tasks)")
                .param("tasks", parcels)
                .query(Integer.class)
                .single();
    }

    private List<TaskEscalated> escalations(String caseNumber) {
        return events.stream(TaskEscalated.class)
                .filter(news -> news.caseNumber().equals(caseNumber))
                .toList();
    }

    private TaskClock.Stage stage(String task) {
        return TaskClock.Stage.valueOf(jdbc.sql("select stage from task_clock where task_id = ?")
                .param(task)
                .query(String.class)
                .single());
    }

    private List<String> group(Staff reader) {
        return workList.page(WorkListQuery.of(WorkListQuery.Scope.GROUP), reader).items().stream()
                .map(WorkItem::taskId)
                .toList();
    }

    private static void atOnce(List<Callable<Void>> actions) throws Exception {
        var pool = Executors.newFixedThreadPool(actions.size());
        try {
            for (var future : new ArrayList<>(pool.invokeAll(actions))) {
                future.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
