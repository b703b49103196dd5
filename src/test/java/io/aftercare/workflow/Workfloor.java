package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.identity.StaffLostDuties;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Centres, staff and a small process of the tests' own: a parcel is checked, then signed for. */
@Component
class Workfloor implements WorkItemFacts {

    static final String PROCESS = "parcel-check";
    static final String CHECK = "user_check_parcel";
    static final String SIGN = "user_sign_parcel";

    /** Forks share a server's database, so each counts from a place of its own. */
    private static final AtomicInteger NUMBERS =
            new AtomicInteger(10_000 * (int) (ProcessHandle.current().pid() % 100_000));

    private final Map<String, WorkFacts> facts = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final StaffDirectory directory;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ApplicationEventPublisher events;

    Workfloor(
            JdbcClient jdbc,
            StaffDirectory directory,
            RuntimeService runtime,
            RepositoryService repository,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.runtime = runtime;
        this.repository = repository;
        this.events = events;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(PROCESS);
    }

    @Override
    public WorkFacts factsOf(String businessKey, String taskKey) {
        return facts.get(businessKey);
    }

    /** A region of its own. */
    String region() {
        var code = "R" + NUMBERS.incrementAndGet();
        jdbc.sql("insert into region (code, name) values (?, ?)")
                .params(code, code)
                .update();
        return code;
    }

    /** A centre that never closes. */
    String centre(String region) {
        return centre(region, "Europe/Berlin");
    }

    String centre(String region, String zone) {
        var code = "C" + NUMBERS.incrementAndGet();
        jdbc.sql("""
                        insert into service_centre (code, name, region, zone, street, postal_code, city, country, phone,
                            email, intake, active, version)
                        values (?, ?, ?, ?, '-', '-', ?, 'DE', '-', '-', false, true, 0)
                        """).params(code, code, region, zone, code).update();
        return code;
    }

    /** Opens the centre from nine to five on weekdays. */
    void officeHours(String centre) {
        for (var weekday = 1; weekday <= 5; weekday++) {
            jdbc.sql("""
                            insert into centre_hours (centre_id, weekday, opens, closes)
                            select id, ?, 540, 1020 from service_centre where code = ?
                            """).params(weekday, centre).update();
        }
    }

    Staff staff(String centre, Role... roles) {
        var name = "u" + NUMBERS.incrementAndGet();
        jdbc.sql("""
                        insert into staff (username, display_name, email, language, password_hash, password_number,
                            password_expired, active, version)
                        values (?, ?, '-', 'en', '-', 0, false, true, 0)
                        """).params(name, "Name of " + name).update();
        jdbc.sql("insert into staff_centre (staff_id, centre) select id, ? from staff where username = ?")
                .params(centre, name)
                .update();
        for (var role : roles) {
            jdbc.sql("insert into staff_role (staff_id, role) select id, ? from staff where username = ?")
                    .params(role.name(), name)
                    .update();
        }
        return directory.find(name).orElseThrow();
    }

    /** Says what identity says when an account is switched off. */
    void switchOff(Staff member) {
        jdbc.sql("update staff set active = false where username = ?")
                .param(member.username())
                .update();
        events.publishEvent(new StaffLostDuties(member.username(), member.centres()));
    }

    /** A parcel at this centre; returns the id of its first task. */
    String parcel(String centre) {
        return parcel(facts(centre));
    }

    String parcel(WorkFacts known) {
        deploy(model());
        facts.put(known.caseNumber(), known);
        var instance = runtime.startProcessInstanceByKey(PROCESS, known.caseNumber());
        return jdbc.sql("select ID_ from ACT_RU_TASK where PROC_INST_ID_ = ?")
                .param(instance.getId())
                .query(String.class)
                .single();
    }

    WorkFacts facts(String centre) {
        return facts(centre, Priority.NORMAL, null);
    }

    WorkFacts facts(String centre, Priority priority, String excluded) {
        var number = "PC-2026-" + NUMBERS.incrementAndGet();
        return new WorkFacts(number, "Kettle 5", "kettles", "Zoë Quince", "SN-" + number, centre, priority, excluded);
    }

    /** Changes what the work list is told about a parcel from now on. */
    void tell(WorkFacts known) {
        facts.put(known.caseNumber(), known);
    }

    /** Ends all parcels, so that other tests find no work of nobody's cases. */
    void clear() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test is over"));
    }

    void deploy(BpmnModelInstance model) {
        repository
                .createDeployment()
                .name("tests")
                .addModelInstance("tests.bpmn", model)
                .enableDuplicateFiltering(true)
                .deploy();
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("start_parcel_came")
                .userTask(CHECK)
                .camundaCandidateGroups("technician,lead")
                .userTask(SIGN)
                .camundaCandidateGroups("front-desk")
                .endEvent("end_parcel_signed")
                .done();
    }
}
