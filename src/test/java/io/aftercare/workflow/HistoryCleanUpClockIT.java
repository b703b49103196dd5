package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestClock;
import io.aftercare.workflow.process.DeferredWorkProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deferred work may stay in the engine's history for a week. */
@IntegrationTest
class HistoryCleanUpClockIT {

    private static final Instant MORNING = Instant.parse("2027-05-03T09:00:00Z");
    private static final Instant NIGHT = Instant.parse("2027-05-10T02:00:00Z");

    @Autowired
    private Jobs jobs;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    private final TestClock clock = new TestClock();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    @Test
    void removesAtNightWhatHasOutlivedItsTime() {
        clock.moveTo(MORNING);
        var number = ended();

        clock.moveTo(NIGHT);
        cleanUp();
        assertThat(kept(number)).isEqualTo(1);

        clock.moveTo(NIGHT.plus(Duration.ofDays(1)));
        cleanUp();
        assertThat(kept(number)).isZero();
    }

    @Test
    void waitsForTheNight() {
        clock.moveTo(MORNING);

        var job = history.cleanUpHistoryAsync(false);

        assertThat(job.getDuedate()).isEqualTo(Instant.parse("2027-05-04T01:00:00Z"));
    }

    private String ended() {
        var id = UUID.randomUUID().toString();
        jobs.later(PaintFence.KIND, id);
        var number = DeferredWorkProcess.numberOf(jdbc.sql("select id from deferred_work where subject = ?")
                .param(id)
                .query(Long.class)
                .single());
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getId())
                .singleResult()
                .getId());
        return number;
    }

    private void cleanUp() {
        management.executeJob(history.cleanUpHistoryAsync(true).getId());
    }

    private long kept(String number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .count();
    }
}
