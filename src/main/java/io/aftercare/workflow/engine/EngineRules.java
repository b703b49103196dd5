package io.aftercare.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What this engine may and must do, whatever the configuration says: expressions see steps only, variables are scalars,
 * nothing is deserialized unseen, a failed job becomes an incident after three tries a minute apart.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineRules extends AbstractProcessEnginePlugin {

    private static final String RETRY_CYCLE = "R3/PT1M";

    private final ApplicationContext context;
    private final ObjectProvider<TaskEvents> events;
    private final ObjectProvider<StepEvents> failures;
    private final ObjectProvider<DeploymentEvents> deployments;

    EngineRules(
            ApplicationContext context,
            ObjectProvider<TaskEvents> events,
            ObjectProvider<StepEvents> failures,
            ObjectProvider<DeploymentEvents> deployments) {
        this.context = context;
        this.events = events;
        this.failures = failures;
        this.deployments = deployments;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new SpringExpressionManager(context, new StepsBeans(context)));
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setCreateIncidentOnFailedJobEnabled(true);
        engine.setFailedJobRetryTimeCycle(RETRY_CYCLE);
        engine.setCustomPostDeployers(List.of(new DeploymentReporting(deployments)));
        engine.setCustomIncidentHandlers(List.of(new StepReporting(failures)));
        engine.setDmnEngineConfiguration(decisions());
        addParseListener(engine);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        ScalarsOnly.applyTo(engine.getVariableSerializers());
    }

    private void addParseListener(ProcessEngineConfigurationImpl engine) {
        var known = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = known == null ? new ArrayList<>() : new ArrayList<>(known);
        all.add(new TaskReporting(events));
        engine.setCustomPostBPMNParseListeners(all);
    }

    private static DefaultDmnEngineConfiguration decisions() {
        var dmn = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        dmn.getTransformer().getDataTypeTransformerRegistry().addTransformer("date", new CalendarDates());
        return dmn;
    }
}
