package io.aftercare.workflow;

import io.aftercare.workflow.FailedStepSettled.How;
import io.aftercare.workflow.process.DeferredWorkProcess;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deferred work whose last try has failed: nothing runs it any more until a person wants it. */
@Component
class GivenUpWork {

    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final DeferredRuns runs;
    private final StepFailures failures;

    GivenUpWork(JdbcClient jdbc, RuntimeService runtime, DeferredRuns runs, StepFailures failures) {
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.runs = runs;
        this.failures = failures;
    }

    /** Ends the work with its incident, if it was given up; what still has tries left is left alone. */
    void end(long workId, String actor) {
        find(workId).ifPresent(job -> {
            failures.settled(job.id(), How.RETRIED, "", actor);
            runs.drop(workId);
            runtime.deleteProcessInstance(job.instanceId(), "begins anew");
        });
    }

    private Optional<GivenUpJob> find(long workId) {
        return jdbc.sql("""
                        select j.ID_, j.PROCESS_INSTANCE_ID_ from ACT_RU_EXECUTION e
                        join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_ and j.RETRIES_ = 0
                        where e.BUSINESS_KEY_ = ?
                        """)
                .param(DeferredWorkProcess.numberOf(workId))
                .query((row, number) -> new GivenUpJob(row.getString(1), row.getString(2)))
                .optional();
    }

    private record GivenUpJob(String id, String instanceId) {}
}
