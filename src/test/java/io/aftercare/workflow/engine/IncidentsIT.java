package io.aftercare.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.workflow.Incidents;
import io.aftercare.workflow.Invariants;
import io.aftercare.workflow.OpenIncident;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A parcel cannot be weighed: what an admin can do about it. */
@IntegrationTest
class IncidentsIT {

    private static final Staff ADMIN =
            new Staff("admin.test", "Admin", "en", Set.of(Role.ADMIN), Set.of(), Set.of(), Set.of(), true);
    private static final Staff MANAGER =
            new Staff("mia", "Mia", "en", Set.of(Role.MANAGER), Set.of("BER"), Set.of("BER"), Set.of(), true);

    @Autowired
    private Incidents incidents;

    @Autowired
    private Invariants invariants;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private ParcelSteps steps;

    @Autowired
    private JdbcClient jdbc;

    private final String number = UUID.randomUUID().toString();

    @BeforeEach
    void breakTheScales() {
        steps.broken = true;
    }

    @AfterEach
    void leavesNothingBehind() {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test is over"));
        assertThat(invariants.check())
                .filteredOn(finding -> finding.law().contains("incident"))
                .allMatch(Invariants.Finding::holds);
    }

    @Test
    void saysWhatFailedWhyAndHowOftenItWasTried() {
        var incident = weighInVain("parcel-scales");

        assertThat(incident.step()).isEqualTo("Weigh the parcel");
        assertThat(incident.elementId()).isEqualTo("service_weigh_parcel");
        assertThat(incident.reason()).contains("scales are broken");
        assertThat(incident.tries()).isEqualTo(3);
        assertThat(incident.since()).isNotNull();
        assertThat(incidents.details(incident.id(), ADMIN)).contains("IllegalStateException", "ParcelSteps.weigh");
    }

    @Test
    void countsEveryFurtherTryAndRemembersWhoAskedForIt() {
        var incident = weighInVain("parcel-scales");

        incidents.retry(incident.id(), ADMIN);
        assertThat(open()).isNull();
        assertThatThrownBy(() -> incidents.retry(incident.id(), ADMIN))
                .isInstanceOf(ConflictException.class)
                .hasMessage("incident-gone");
        assertThat(record(incident.id(), "settled_how")).isEqualTo("RETRIED");
        assertThat(record(incident.id(), "settled_by")).isEqualTo(ADMIN.username());
        runJobs();

        assertThat(open().tries()).isEqualTo(4);
        assertThat(record(incident.id(), "settled_how")).isNull();
        steps.broken = false;
        incidents.retry(incident.id(), ADMIN);
        runJobs();
        assertThat(open()).isNull();
        assertThat(endOf("parcel-scales")).isEqualTo("end_parcel_weighed");
    }

    @Test
    void goesOnWithoutTheStepAndRemembersWhy() {
        var incident = weighInVain("parcel-scales");
        assertThat(incidents.discardable(incident.id())).isTrue();

        incidents.discard(incident.id(), " Weighed by hand: 2 kg ", ADMIN);

        assertThat(open()).isNull();
        assertThat(endOf("parcel-scales")).isEqualTo("end_parcel_weighed");
        assertThat(record(incident.id(), "settled_how")).isEqualTo("DISCARDED");
        assertThat(record(incident.id(), "settled_reason")).isEqualTo("Weighed by hand: 2 kg");
        assertThatThrownBy(() -> incidents.discard(incident.id(), "again", ADMIN))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void goesOnInTheCallerAfterAStepOfACalledProcess() {
        deploy(scales("parcel-called").done());
        deploy(process("parcel-caller")
                .startEvent("start_parcel_came")
                .callActivity("call_scales")
                .calledElement("parcel-called")
                .camundaInBusinessKey(number)
                .camundaIn("number", "number")
                .endEvent("end_parcel_stored")
                .done());
        runtime.startProcessInstanceByKey("parcel-caller", number, Map.of("number", number));
        runJobs();

        incidents.discard(open().id(), "Weighed by hand", ADMIN);

        assertThat(endOf("parcel-called")).isEqualTo("end_parcel_weighed");
        assertThat(endOf("parcel-caller")).isEqualTo("end_parcel_stored");
    }

    @Test
    void keepsTheOtherTokenOfAParallelProcess() {
        deploy(process("parcel-twofold")
                .startEvent("start_parcel_came")
                .parallelGateway("xor_both")
                .serviceTask("service_weigh_parcel")
                .name("Weigh the\nparcel")
                .camundaAsyncBefore()
                .camundaExpression("${parcelSteps.weigh(number)}")
                .parallelGateway("xor_joined")
                .endEvent("end_parcel_weighed")
                .moveToNode("xor_both")
                .intermediateCatchEvent("receive_label")
                .message("label-" + number)
                .connectTo("xor_joined")
                .done());
        runtime.startProcessInstanceByKey("parcel-twofold", number, Map.of("number", number));
        runJobs();

        incidents.discard(open().id(), "Weighed by hand", ADMIN);
        runtime.createMessageCorrelation("label-" + number)
                .processInstanceBusinessKey(number)
                .correlate();

        assertThat(endOf("parcel-twofold")).isEqualTo("end_parcel_weighed");
    }

    @Test
    void keepsAStepWhoseAnswerIsNeeded() {
        deploy(process("parcel-answer")
                .startEvent()
                .serviceTask("service_weigh_parcel")
                .camundaAsyncBefore()
                .camundaExpression("${parcelSteps.weigh(number)}")
                .camundaResultVariable("heavy")
                .endEvent()
                .done());
        runtime.startProcessInstanceByKey("parcel-answer", number, Map.of("number", number));
        runJobs();

        refusesToDiscard();
    }

    @Test
    void keepsAStepThatCameAfterTheOneWhereTheTokenWaits() {
        deploy(process("parcel-chain")
                .startEvent()
                .serviceTask("service_greet_parcel")
                .camundaAsyncBefore()
                .camundaExpression("${number}")
                .serviceTask("service_weigh_parcel")
                .camundaExpression("${parcelSteps.weigh(number)}")
                .endEvent()
                .done());
        runtime.startProcessInstanceByKey("parcel-chain", number, Map.of("number", number));
        runJobs();

        assertThat(open().elementId()).isEqualTo("service_weigh_parcel");
        refusesToDiscard();
    }

    @Test
    void wantsAReason() {
        var incident = weighInVain("parcel-scales");

        for (var reason : new String[] {null, "  ", "x".repeat(501)}) {
            assertThatThrownBy(() -> incidents.discard(incident.id(), reason, ADMIN))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(open()).isEqualTo(incident);
    }

    @Test
    void showsManagersOnlyWhatIsOfTheirCases() {
        var incident = weighInVain("parcel-scales");
        assertThatThrownBy(() -> incidents.get(incident.id(), MANAGER)).isInstanceOf(NotFoundException.class);
        var before = incidents.count(MANAGER);

        jdbc.sql("update failed_step set centre = 'BER' where job_id = ?")
                .param(incident.id())
                .update();

        assertThat(incidents.count(MANAGER)).isEqualTo(before + 1);
        assertThat(incidents.open(MANAGER, 0, 1000)).contains(incident);
        assertThat(incidents.ids(MANAGER)).contains(incident.id());
    }

    private void refusesToDiscard() {
        var incident = open();

        assertThat(incidents.discardable(incident.id())).isFalse();
        assertThatThrownBy(() -> incidents.discard(incident.id(), "No", ADMIN))
                .isInstanceOf(ConflictException.class)
                .hasMessage("incident-needed");
        assertThat(open()).isEqualTo(incident);
    }

    private OpenIncident weighInVain(String key) {
        deploy(scales(key).done());
        runtime.startProcessInstanceByKey(key, number, Map.of("number", number));
        runJobs();
        return open();
    }

    private static org.camunda.bpm.model.bpmn.builder.EndEventBuilder scales(String key) {
        return process(key)
                .startEvent("start_parcel_came")
                .serviceTask("service_weigh_parcel")
                .name("Weigh the\nparcel")
                .camundaAsyncBefore()
                .camundaExpression("${parcelSteps.weigh(number)}")
                .endEvent("end_parcel_weighed");
    }

    private OpenIncident open() {
        return incidents.open(ADMIN, 0, 1000).stream()
                .filter(incident -> number.equals(incident.businessKey()))
                .findFirst()
                .orElse(null);
    }

    private String record(String job, String column) {
        return jdbc.sql("select " + column + " from failed_step where job_id = ?")
                .param(job)
                .query((row, n) -> new String[] {row.getString(1)})
                .single()[0];
    }

    private String endOf(String key) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(number)
                .singleResult();
        assertThat(instance.getState()).isEqualTo(HistoricProcessInstance.STATE_COMPLETED);
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityType("noneEndEvent")
                .singleResult()
                .getActivityId();
    }

    private void runJobs() {
        for (var job = job(); job != null; job = job()) {
            try {
                management.executeJob(job.getId());
            } catch (IllegalStateException | ProcessEngineException broken) {
                assertThat(broken).hasStackTraceContaining("scales are broken");
            }
        }
    }

    private Job job() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .withRetriesLeft()
                                .list()
                                .stream())
                .findFirst()
                .orElse(null);
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
