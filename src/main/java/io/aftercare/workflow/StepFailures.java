package io.aftercare.workflow;

import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.engine.StepEvents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the record of steps that failed for good, and tells of them. */
@Component
class StepFailures implements StepEvents {

    /** So often a step is tried before it is given up, see {@link io.aftercare.workflow.engine}. */
    static final int TRIES_BY_ITSELF = 3;

    private final JdbcClient jdbc;
    private final StepOwners owners;
    private final StepNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepFailures(JdbcClient jdbc, StepOwners owners, StepNames names, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.owners = owners;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void givenUp(GivenUpStep step) {
        var owner = owners.of(step);
        if (!failedAgain(step)) {
            failedFirst(step, owner);
        }
        if (owner.caseNumber() != null) {
            var name = names.ofLatest(step.processKey(), step.elementId());
            events.publishEvent(new StepFailed(owner.caseNumber(), step.processKey(), name, tries(step.jobId())));
        }
    }

    /** Who settled it and how, until it fails again. */
    void settled(String jobId, FailedStepSettled.How how, String reason, String actor) {
        jdbc.sql("""
                        update failed_step set settled_how = ?, settled_by = ?, settled_reason = ?, settled_at = ?
                        where job_id = ?
                        """)
                .params(how.name(), actor, reason, UtcColumns.column(clock.now()), jobId)
                .update();
    }

    private boolean failedAgain(GivenUpStep step) {
        return jdbc.sql("""
                                update failed_step set tries = tries + 1, last_at = ?, element_id = ?, settled_how = null,
                                    settled_by = null, settled_reason = null, settled_at = null
                                where job_id = ?
                                """)
                        .params(UtcColumns.column(clock.now()), step.elementId(), step.jobId())
                        .update()
                == 1;
    }

    private void failedFirst(GivenUpStep step, StepOwners.Owner owner) {
        var now = UtcColumns.column(clock.now());
        jdbc.sql("""
                        insert into failed_step (job_id, process_key, element_id, business_key, case_number, centre,
                            work_kind, tries, first_at, last_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(step.jobId(), step.processKey(), step.elementId(), step.businessKey())
                .params(owner.caseNumber(), owner.centre(), owner.workKind(), TRIES_BY_ITSELF, now, now)
                .update();
    }

    private int tries(String jobId) {
        return jdbc.sql("select tries from failed_step where job_id = ?")
                .param(jobId)
                .query(Integer.class)
                .single();
    }
}
