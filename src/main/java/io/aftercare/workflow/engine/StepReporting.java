package io.aftercare.workflow.engine;

import io.aftercare.workflow.engine.StepEvents.GivenUpStep;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;

/** Makes every job that is given up report to {@link StepEvents}. */
class StepReporting extends DefaultIncidentHandler {

    private final ObjectProvider<StepEvents> events;

    StepReporting(ObjectProvider<StepEvents> events) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.events = events;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var incident = super.handleIncident(context, message);
        events.getObject()
                .givenUp(new GivenUpStep(
                        context.getConfiguration(),
                        processKey(context),
                        Optional.ofNullable(context.getFailedActivityId()).orElse(context.getActivityId()),
                        businessKey(context)));
        return incident;
    }

    private static String processKey(IncidentContext context) {
        return Optional.ofNullable(context.getProcessDefinitionId())
                .map(id -> Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(id)
                        .getKey())
                .orElse(StepEvents.ENGINE);
    }

    private static String businessKey(IncidentContext context) {
        return Optional.ofNullable(context.getExecutionId())
                .map(id -> Context.getCommandContext().getExecutionManager().findExecutionById(id))
                .map(ExecutionEntity::getProcessBusinessKey)
                .orElse(null);
    }
}
