package io.aftercare.workflow;

import io.aftercare.shared.ConflictException;
import io.aftercare.workflow.process.DeferredWorkProcess;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/**
 * Moves a token past the step that failed. Only where the token waits right before that step, and the step is a service
 * task that answers nothing and has one way out: then what follows needs nothing of it.
 */
@Component
class StepDiscard {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final StepNames names;
    private final DeferredRuns runs;

    StepDiscard(ManagementService management, RuntimeService runtime, StepNames names, DeferredRuns runs) {
        this.management = management;
        this.runtime = runtime;
        this.names = names;
        this.runs = runs;
    }

    boolean possible(String jobId) {
        return waiting(jobId).isPresent();
    }

    void goOnWithout(String jobId) {
        var job = job(jobId);
        var token = waiting(jobId).orElseThrow(() -> new ConflictException("incident-needed"));
        if (job.getProcessDefinitionKey().equals(DeferredWorkProcess.KEY)) {
            forget(job);
        }
        runtime.createProcessInstanceModification(job.getProcessInstanceId())
                .cancelTransitionInstance(token.getId())
                .startAfterActivity(token.getActivityId())
                .execute();
    }

    private void forget(Job job) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        runs.drop(DeferredWorkProcess.workIdOf(instance.getBusinessKey()));
    }

    private Job job(String jobId) {
        return management.createJobQuery().jobId(jobId).singleResult();
    }

    private Optional<TransitionInstance> waiting(String jobId) {
        return Optional.ofNullable(job(jobId))
                .filter(job -> job.getProcessInstanceId() != null)
                .flatMap(job -> tokens(runtime.getActivityInstance(job.getProcessInstanceId()))
                        .filter(token -> token.getExecutionId().equals(job.getExecutionId()))
                        .filter(token -> token.getActivityId().equals(job.getFailedActivityId()))
                        .filter(token -> names.canBeLeftOut(job.getProcessDefinitionId(), token.getActivityId()))
                        .findFirst());
    }

    private static Stream<TransitionInstance> tokens(ActivityInstance scope) {
        return Stream.concat(
                Arrays.stream(scope.getChildTransitionInstances()),
                Arrays.stream(scope.getChildActivityInstances()).flatMap(StepDiscard::tokens));
    }
}
