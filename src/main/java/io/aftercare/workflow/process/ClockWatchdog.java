package io.aftercare.workflow.process;

import io.aftercare.shared.Submissions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it at every start that the clocks are looked at: a timer that was given up or lost runs again. */
@Component
class ClockWatchdog {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatchdog.class);

    private final ManagementService management;
    private final RepositoryService repository;
    private final Submissions submissions;

    ClockWatchdog(ManagementService management, RepositoryService repository, Submissions submissions) {
        this.management = management;
        this.repository = repository;
        this.submissions = submissions;
    }

    /** No start fails of it: the job executor is at work already, and may be in the way for a while. */
    @EventListener(ApplicationReadyEvent.class)
    void rearm() {
        try {
            submissions.once("system", null, "", this::look);
        } catch (RuntimeException e) {
            LOG.error("The timer of the clocks could not be looked at; the next start does it again", e);
        }
    }

    private String look() {
        var timers = management
                .createJobQuery()
                .processDefinitionKey(ClockSweepProcess.KEY)
                .timers()
                .list();
        timers.stream().filter(timer -> timer.getRetries() == 0).forEach(this::tryAgain);
        if (timers.isEmpty()) {
            deployAgain();
        }
        return ClockSweepProcess.KEY;
    }

    private void tryAgain(Job timer) {
        LOG.warn("The look at the clocks had been given up; it is tried again");
        management.setJobRetries(timer.getId(), 1);
    }

    /** A timer that starts processes comes into being with the model's deployment, and in no other way. */
    private void deployAgain() {
        LOG.warn("The look at the clocks had no timer; its model is deployed again");
        var model = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ClockSweepProcess.KEY)
                .latestVersion()
                .singleResult();
        repository
                .createDeployment()
                .name(ClockSweepProcess.KEY)
                .addDeploymentResourceByName(model.getDeploymentId(), model.getResourceName())
                .deploy();
    }
}
