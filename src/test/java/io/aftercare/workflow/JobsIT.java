package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.aftercare.support.IntegrationTest;
import io.aftercare.workflow.process.DeferredWorkProcess;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class JobsIT {

    @Autowired
    private Jobs jobs;

    @Autowired
    private PaintFence fence;

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
    private ObjectProvider<DeferredWork> kinds;

    @Autowired
    private MessageSource messages;

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void leavesNothingBehind() {
        jdbc.sql("select id from deferred_work where kind = ?")
                .param(PaintFence.KIND)
                .query(Long.class)
                .list()
                .forEach(row -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(DeferredWorkProcess.numberOf(row))
                        .list()
                        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test is over")));
        jdbc.sql("delete from deferred_work where kind = ?")
                .param(PaintFence.KIND)
                .update();
    }

    @Test
    void doesTheWorkOnceAndForgetsIt() {
        jobs.later(PaintFence.KIND, id);
        assertThat(fence.triesOf(id)).isZero();
        var number = numberOf(id);

        management.executeJob(jobOf(id).getId());

        assertThat(fence.triesOf(id)).isEqualTo(1);
        assertThat(waiting(id)).isZero();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId(DeferredWorkProcess.END_WORK_DONE)
                        .processInstanceId(history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(number)
                                .singleResult()
                                .getId())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void waitsOnceForTheSameThing() {
        jobs.later(PaintFence.KIND, id);
        jobs.later(PaintFence.KIND, id);

        assertThat(waiting(id)).isEqualTo(1);
        management.executeJob(jobOf(id).getId());
        assertThat(fence.triesOf(id)).isEqualTo(1);
    }

    @Test
    void asksAgainForWhatHasBegun() throws Exception {
        jobs.later(PaintFence.KIND, id);
        var begun = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var other = Executors.newSingleThreadExecutor();
        try {
            var run = other.submit(() -> transaction.executeWithoutResult(status -> {
                management.executeJob(jobOf(id).getId());
                begun.countDown();
                await(asked);
            }));
            await(begun);
            jobs.later(PaintFence.KIND, id);
            asked.countDown();
            run.get(20, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }

        assertThat(waiting(id)).isEqualTo(1);
        management.executeJob(jobOf(id).getId());
        assertThat(fence.triesOf(id)).isEqualTo(2);
    }

    @Test
    void putsNothingOffWhenTheTransactionFails() {
        transaction.executeWithoutResult(status -> {
            jobs.later(PaintFence.KIND, id);
            status.setRollbackOnly();
        });

        assertThat(waiting(id)).isZero();
    }

    @Test
    void triesThePoisonedThreeTimesAndLetsTheOthersFinish() {
        var others = IntStream.range(0, 4)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        fence.rotten.add(id);
        jobs.later(PaintFence.KIND, others.get(0));
        jobs.later(PaintFence.KIND, id);
        others.subList(1, 4).forEach(other -> jobs.later(PaintFence.KIND, other));

        var failures = 0;
        while (jobOf(id).getRetries() > 0) {
            try {
                management.executeJob(jobOf(id).getId());
            } catch (RuntimeException poisoned) {
                failures++;
            }
        }
        others.forEach(other -> management.executeJob(jobOf(other).getId()));

        assertThat(failures).isEqualTo(3);
        assertThat(fence.triesOf(id)).isEqualTo(3);
        assertThat(runtime.createIncidentQuery()
                        .configuration(jobOf(id).getId())
                        .count())
                .isEqualTo(1);
        assertThat(others).allSatisfy(other -> {
            assertThat(fence.triesOf(other)).isEqualTo(1);
            assertThat(waiting(other)).isZero();
        });
        assertThat(waiting(id)).isEqualTo(1);
    }

    @Test
    void leavesWhatWasGivenUpToAPerson() {
        giveUp();
        var job = jobOf(id).getId();

        jobs.later(PaintFence.KIND, id);

        assertThat(waiting(id)).isEqualTo(1);
        assertThat(jobOf(id).getId()).isEqualTo(job);
        assertThat(jobOf(id).getRetries()).isZero();
    }

    @Test
    void beginsWhatWasGivenUpAnewWhenAPersonWantsIt() {
        giveUp();
        var job = jobOf(id).getId();
        fence.rotten.remove(id);

        jobs.anew(PaintFence.KIND, id, "anna");

        assertThat(waiting(id)).isEqualTo(1);
        assertThat(runtime.createIncidentQuery().configuration(job).count()).isZero();
        assertThat(jdbc.sql("select settled_by from failed_step where job_id = ?")
                        .param(job)
                        .query(String.class)
                        .single())
                .isEqualTo("anna");
        assertThat(jobOf(id).getRetries()).isPositive();
        management.executeJob(jobOf(id).getId());
        assertThat(fence.triesOf(id)).isEqualTo(4);
        assertThat(waiting(id)).isZero();
    }

    @Test
    void doesNotDoubleWhatStillHasTriesLeft() {
        jobs.later(PaintFence.KIND, id);
        var job = jobOf(id).getId();

        jobs.anew(PaintFence.KIND, id, "anna");

        assertThat(waiting(id)).isEqualTo(1);
        assertThat(jobOf(id).getId()).isEqualTo(job);
    }

    private void giveUp() {
        fence.rotten.add(id);
        jobs.later(PaintFence.KIND, id);
        while (jobOf(id).getRetries() > 0) {
            try {
                management.executeJob(jobOf(id).getId());
            } catch (RuntimeException poisoned) {
                // as often as it is tried
            }
        }
    }

    @Test
    void refusesWorkThatNobodyDoes() {
        assertThatIllegalStateException().isThrownBy(() -> jobs.later("no-such", id));
    }

    @Test
    void hasWordsForEveryKind() {
        for (var language : new String[] {"en", "ru"}) {
            assertThat(kinds.stream().filter(work -> !work.kind().startsWith("test-")))
                    .allSatisfy(work -> assertThat(messages.getMessage(
                                    "deferred." + work.kind(), null, null, Locale.forLanguageTag(language)))
                            .isNotNull());
        }
    }

    private int waiting(String subject) {
        return jdbc.sql("select count(*) from deferred_work where kind = ? and subject = ?")
                .params(PaintFence.KIND, subject)
                .query(Integer.class)
                .single();
    }

    private String numberOf(String subject) {
        var row = jdbc.sql("select id from deferred_work where kind = ? and subject = ?")
                .params(PaintFence.KIND, subject)
                .query(Long.class)
                .single();
        return DeferredWorkProcess.numberOf(row);
    }

    private Job jobOf(String subject) {
        return management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(numberOf(subject))
                        .singleResult()
                        .getId())
                .singleResult();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
