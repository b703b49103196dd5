package io.aftercare.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.support.IntegrationTest;
import io.aftercare.workflow.Incidents;
import io.aftercare.workflow.ProcessPictures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EngineRulesIT {

    private static final Staff ADMIN =
            new Staff("admin", "Admin", "en", Set.of(Role.ADMIN), Set.of(), Set.of(), Set.of(), true);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ProcessDeployment deployment;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private Incidents incidents;

    @Autowired
    private ProcessPictures pictures;

    @Autowired
    private ParcelSteps steps;

    private final String number = UUID.randomUUID().toString();

    @Test
    void deploysTheSameModelsOnce() {
        var before = repository.createProcessDefinitionQuery().count();
        var decisions = repository.createDecisionDefinitionQuery().count();

        deployment.deploy();

        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(before);
        assertThat(repository.createDecisionDefinitionQuery().count()).isEqualTo(decisions);
        var sla = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("task-sla")
                .singleResult();
        assertThat(sla.getResourceName()).isEqualTo("workflow/task-sla.dmn");
    }

    @Test
    void runsByTheHouseRules() {
        var rules = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(rules.getHistoryLevel().getName()).isEqualTo("audit");
        assertThat(rules.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00+0000");
        assertThat(rules.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00+0000");
        assertThat(rules.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(rules.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(rules.isEnableXxeProcessing()).isFalse();
        assertThat(rules.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(rules.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(rules.isCreateIncidentOnFailedJobEnabled()).isTrue();
        assertThat(rules.getFailedJobRetryTimeCycle()).isEqualTo("R3/PT1M");
        assertThat(rules.getQueryMaxResultsLimit()).isEqualTo(1000);
    }

    @Test
    void knowsNoScriptLanguages() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .allSatisfy(
                        factory -> assertThat(factory.getNames()).containsAnyOf("juel", "feel", "feel-unary-tests"));
    }

    @Test
    void refusesModelsWithScriptsOrUnknownRoles() {
        var script = process("parcel-script")
                .startEvent()
                .scriptTask()
                .scriptFormat("groovy")
                .scriptText("1")
                .endEvent()
                .done();
        var role = process("parcel-role")
                .startEvent()
                .userTask()
                .camundaCandidateGroups("wizard")
                .endEvent()
                .done();
        var nobody = process("parcel-nobody").startEvent().userTask().endEvent().done();

        for (var model : List.of(script, role, nobody)) {
            assertThatThrownBy(() -> deploy(model)).isInstanceOf(ProcessEngineException.class);
        }
    }

    @Test
    void showsStepsAndNoOtherBeansToExpressions() {
        deploy(process("parcel-spy")
                .startEvent()
                .serviceTask()
                .camundaExpression("${workList.promised('x')}")
                .endEvent()
                .done());

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("parcel-spy"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Cannot resolve identifier 'workList'");
    }

    @Test
    void storesScalarsOnly() {
        deploy(process("parcel-wait")
                .startEvent()
                .intermediateCatchEvent()
                .message("parcel-" + number)
                .endEvent()
                .done());
        var instance =
                runtime.startProcessInstanceByKey("parcel-wait", number, Map.of("text", "x", "count", 1L, "yes", true));

        for (var value : List.of(
                List.of("a"),
                new byte[] {1},
                Variables.fileValue("f").file(new byte[] {1}).create())) {
            assertThatThrownBy(() -> runtime.setVariable(instance.getId(), "thing", value))
                    .isInstanceOf(ProcessEngineException.class);
        }
        assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("text", "count", "yes");
        runtime.deleteProcessInstance(instance.getId(), "test is over");
    }

    @Test
    void showsAFailedStepAndRunsItAgain() {
        deploy(process("parcel-weigh")
                .startEvent("start_parcel_came")
                .serviceTask("service_weigh_parcel")
                .camundaAsyncBefore()
                .camundaExpression("${parcelSteps.weigh(number)}")
                .endEvent("end_parcel_weighed")
                .done());
        steps.broken = true;
        runtime.startProcessInstanceByKey("parcel-weigh", number, Map.of("number", number));
        assertThat(pictures.of(number)).singleElement().satisfies(picture -> {
            assertThat(picture.active()).containsExactly("service_weigh_parcel");
            assertThat(picture.passed()).containsExactly("start_parcel_came");
            assertThat(picture.xml()).contains("parcel-weigh");
        });

        var tries = 0;
        while (!runJob()) {
            tries++;
            assertThat(tries).isLessThan(4);
        }
        var failed = incidents.open(ADMIN, 0, 1000).stream()
                .filter(incident -> number.equals(incident.businessKey()))
                .toList();
        assertThat(failed).singleElement().satisfies(incident -> {
            assertThat(incident.processKey()).isEqualTo("parcel-weigh");
            assertThat(incident.elementId()).isEqualTo("service_weigh_parcel");
            assertThat(incident.reason()).contains("scales are broken");
            assertThat(incident.since()).isNotNull();
        });
        assertThat(tries).isEqualTo(3);

        steps.broken = false;
        incidents.retry(failed.get(0).id(), ADMIN);
        runJob();
        assertThat(pictures.of(number)).singleElement().satisfies(picture -> {
            assertThat(picture.ended()).isTrue();
            assertThat(picture.active()).isEmpty();
            assertThat(picture.passed()).contains("end_parcel_weighed");
        });
    }

    @Test
    void drawsACalledProcessAfterItsCaller() {
        deploy(process("parcel-inner")
                .startEvent()
                .intermediateCatchEvent("wait_inner")
                .message("inner-" + number)
                .endEvent()
                .done());
        deploy(process("parcel-outer")
                .startEvent()
                .callActivity("call_inner")
                .calledElement("parcel-inner")
                .camundaInBusinessKey("inner-" + number)
                .endEvent()
                .done());
        var instance = runtime.startProcessInstanceByKey("parcel-outer", number);

        var seen = pictures.of(number);

        assertThat(seen).extracting(picture -> picture.processKey()).containsExactly("parcel-outer", "parcel-inner");
        assertThat(seen.get(0).active()).containsExactly("call_inner");
        assertThat(seen.get(1).active()).containsExactly("wait_inner");
        assertThat(pictures.of("inner-" + number))
                .extracting(picture -> picture.processKey())
                .containsExactly("parcel-inner");
        runtime.deleteProcessInstance(instance.getId(), "test is over");
    }

    /** Runs the parcel's job; true if no tries are left before it runs, or nothing is left to do. */
    private boolean runJob() {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
        var job = instance == null
                ? null
                : management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .singleResult();
        if (job == null || job.getRetries() == 0) {
            return true;
        }
        try {
            management.executeJob(job.getId());
        } catch (IllegalStateException | ProcessEngineException e) {
            return false;
        }
        return true;
    }

    private static ProcessBuilder process(String key) {
        return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLiveString("P1D");
    }

    private void deploy(BpmnModelInstance model) {
        repository
                .createDeployment()
                .name("tests-" + number)
                .addModelInstance("tests.bpmn", model)
                .deploy();
    }
}
