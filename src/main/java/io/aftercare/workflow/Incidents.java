package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.workflow.FailedStepSettled.How;
import io.aftercare.workflow.process.DeferredWorkProcess;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps that failed for good: nothing is lost, but someone has to look. An admin sees all, a manager those of the
 * cases in the own region. Settling is for admins; each act is recorded with who did it and told to the step's case.
 */
@Component
public class Incidents {

    private static final int LONGEST_REASON = 500;

    private final IncidentBook book;
    private final StepFailures failures;
    private final StepDiscard discards;
    private final DeferredRuns deferred;
    private final ManagementService management;
    private final ApplicationEventPublisher events;

    Incidents(
            IncidentBook book,
            StepFailures failures,
            StepDiscard discards,
            DeferredRuns deferred,
            ManagementService management,
            ApplicationEventPublisher events) {
        this.book = book;
        this.failures = failures;
        this.discards = discards;
        this.deferred = deferred;
        this.management = management;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public long count(Staff reader) {
        return book.count(reader);
    }

    /** One page of the open incidents, the longest open first, each where it arose and not again at its callers. */
    @Transactional(readOnly = true)
    public List<OpenIncident> open(Staff reader, int page, int size) {
        return book.page(reader, page, size);
    }

    /** The open incidents of a case and of all processes that run for it. */
    @Transactional(readOnly = true)
    public List<OpenIncident> ofCase(String caseNumber) {
        return book.ofCase(caseNumber);
    }

    /** The ids of the open incidents, the longest open first, at most a thousand. */
    @Transactional(readOnly = true)
    public List<String> ids(Staff reader) {
        return book.ids(reader);
    }

    /** @throws NotFoundException if it is not open, or not the reader's business */
    @Transactional(readOnly = true)
    public OpenIncident get(String id, Staff reader) {
        return book.find(id, reader).orElseThrow(() -> new NotFoundException("incident " + id));
    }

    /** What the last try left in the log, in full; empty if nothing. */
    @Transactional(readOnly = true)
    public String details(String id, Staff reader) {
        return Optional.ofNullable(
                        management.getJobExceptionStacktrace(get(id, reader).id()))
                .orElse("");
    }

    /** Whether the process can go on without this step. */
    @Transactional(readOnly = true)
    public boolean discardable(String id) {
        return discards.possible(id);
    }

    /**
     * Lets the failed step run once more, at once.
     *
     * @throws ConflictException if it no longer waits for a person
     */
    @Transactional
    public void retry(String id, Staff actor) {
        var incident = open(id, actor);
        failures.settled(id, How.RETRIED, "", actor.username());
        if (incident.processKey().equals(DeferredWorkProcess.KEY)) {
            deferred.again(DeferredWorkProcess.workIdOf(incident.businessKey()));
        }
        management.setJobRetries(id, 1);
        management.setJobDuedate(id, null);
        tell(incident, How.RETRIED, "", actor);
    }

    /**
     * Goes on without the failed step, since what it should have done is done by hand or no longer needed. Deferred work
     * is dropped; a process goes on after the step.
     *
     * @param reason why; 1 to 500 characters
     * @throws ConflictException if it no longer waits for a person, or if what follows needs the step
     */
    @Transactional
    public void discard(String id, String reason, Staff actor) {
        var words = reason == null ? "" : reason.strip();
        if (words.isEmpty()) {
            throw new InvalidInputException("reason", "discard-reason-missing");
        }
        if (words.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "discard-reason-long", LONGEST_REASON);
        }
        var incident = open(id, actor);
        failures.settled(id, How.DISCARDED, words, actor.username());
        discards.goOnWithout(id);
        tell(incident, How.DISCARDED, words, actor);
    }

    private OpenIncident open(String id, Staff actor) {
        return book.find(id, actor).orElseThrow(() -> new ConflictException("incident-gone"));
    }

    private void tell(OpenIncident incident, How how, String reason, Staff actor) {
        if (incident.caseNumber() != null) {
            events.publishEvent(new FailedStepSettled(
                    incident.caseNumber(), incident.processKey(), incident.step(), how, reason, actor.username()));
        }
    }
}
