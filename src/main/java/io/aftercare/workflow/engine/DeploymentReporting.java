package io.aftercare.workflow.engine;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;

/** Makes every deployment report to {@link DeploymentEvents}. */
class DeploymentReporting implements Deployer {

    private final ObjectProvider<DeploymentEvents> events;

    DeploymentReporting(ObjectProvider<DeploymentEvents> events) {
        this.events = events;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        events.getObject().deployed();
    }
}
