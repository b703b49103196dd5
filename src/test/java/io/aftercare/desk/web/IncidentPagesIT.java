package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.Invariants;
import io.aftercare.workflow.Jobs;
import io.aftercare.workflow.WorkItem;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class IncidentPagesIT {

    private static final String API = "/api/v1/admin/incidents";

    @Autowired
    private OpenClaims claims;

    @Autowired
    private Jobs jobs;

    @Autowired
    private RingBell bell;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    int port;

    private WorkItem task;
    private Visitor admin;
    private Visitor program;
    private String incident;

    @BeforeEach
    void failAStepOfACase() {
        task = claims.unknownUnit(port);
        incident = fail(task);
        admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
        program = Visitor.program(port, TestCompany.ADMIN);
    }

    @AfterEach
    void repairTheBell() {
        bell.broken = false;
        while (job() != null) {
            management.executeJob(job().getId());
        }
        bell.broken = true;
        assertThat(invariants.check())
                .filteredOn(finding -> finding.law().contains("put off"))
                .allMatch(Invariants.Finding::holds);
    }

    @Test
    void listsWhatFailedForWhomAndWhy() {
        var list = admin.get("/desk/incidents").body();

        assertThat(list)
                .contains("/desk/incidents/" + incident, "/desk/cases/" + task.caseNumber())
                .contains("The bell is broken for " + task.caseNumber(), "Work put off");
        assertThat(admin.get("/desk/incidents/" + incident).body())
                .contains("Details for engineers", "IllegalStateException", "Go on without it");
        assertThat(program.get(API).body())
                .contains("\"id\":\"" + incident, "\"caseNumber\":\"" + task.caseNumber(), "\"tries\":3");
        assertThat(program.get(API + "/" + incident).body()).contains("\"discardable\":true", "RingBell.run");
    }

    @Test
    void saysOnTheCaseAndInItsTimelineThatAStepFailed() {
        var frontDesk = Visitor.browser(port).signIn(OpenClaims.frontDesk());
        var page = frontDesk.get("/desk/cases/" + task.caseNumber()).body();

        assertThat(page)
                .contains("A step of this case has failed", "failed after 3 tries and waits for an administrator")
                .doesNotContain("/desk/incidents/" + incident);
        assertThat(admin.get("/desk/cases/" + task.caseNumber()).body()).contains("/desk/incidents/" + incident);
        assertThat(program.get("/api/v1/cases/" + task.caseNumber()).body())
                .contains("\"failedSteps\":[{\"process\":\"deferred-work\"");
    }

    @Test
    void showsManagersTheCountAndLetsThemLookButNotTouch() {
        var manager = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.MANAGER));
        var moscow = Visitor.browser(port).signIn(TestCompany.user(TestCompany.MOSCOW, Role.MANAGER));

        assertThat(manager.get("/desk").body()).contains("Failed steps that wait for an administrator");
        assertThat(manager.get("/desk/incidents").body()).contains(incident).doesNotContain("retry-all");
        assertThat(manager.get("/desk/incidents/" + incident).body()).doesNotContain("/discard");
        assertThat(manager.submit("/desk/incidents", "/desk/incidents/" + incident + "/retry", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(moscow.get("/desk/incidents").body()).doesNotContain(incident);
        assertThat(moscow.get("/desk/incidents/" + incident).statusCode()).isEqualTo(404);
        assertThat(Visitor.browser(port)
                        .signIn(OpenClaims.frontDesk())
                        .get("/desk/incidents")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void triesOneAgain() {
        bell.broken = false;

        var answer = admin.submit("/desk/incidents", "/desk/incidents/" + incident + "/retry", Map.of());

        assertThat(answer.body()).contains("The step runs again");
        management.executeJob(job().getId());
        assertThat(job()).isNull();
        assertThat(admin.get("/desk/cases/" + task.caseNumber()).body())
                .contains("is tried again")
                .doesNotContain("A step of this case has failed");
        assertThat(admin.submit("/desk/incidents", "/desk/incidents/" + incident + "/retry", Map.of())
                        .body())
                .contains("This incident has been settled in the meantime.");
    }

    @Test
    void triesTheChosenAndAllAgain() {
        assertThat(admin.submit("/desk/incidents", "/desk/incidents/retry", Map.of())
                        .body())
                .contains("Nothing is chosen");

        assertThat(admin.submit("/desk/incidents", "/desk/incidents/retry", Map.of("ids", incident))
                        .body())
                .contains("Steps that run again: 1.");
        assertThat(job().getRetries()).isEqualTo(1);
        failTheJob();
        assertThat(program.get(API + "/" + incident).body()).contains("\"tries\":4");

        assertThat(admin.submit("/desk/incidents", "/desk/incidents/retry-all", Map.of())
                        .body())
                .contains("Steps that run again");
        assertThat(job().getRetries()).isEqualTo(1);
    }

    @Test
    void leavesAStepOutWithAReason() {
        var page = "/desk/incidents/" + incident;
        var silent = admin.submit(page, page + "/discard", Map.of("reason", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Please say why the step is left out.", "aria-invalid=\"true\"");

        var done = admin.submit(page, page + "/discard", Map.of("reason", "Rang it by hand"));

        assertThat(done.body()).contains("The step is left out").doesNotContain(incident);
        assertThat(job()).isNull();
        assertThat(jdbc.sql("select count(*) from deferred_work where subject = ?")
                        .param(task.caseNumber())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(admin.get("/desk/cases/" + task.caseNumber()).body()).contains("was left out: Rang it by hand");
        assertThat(admin.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void settlesThroughTheApi() {
        var key = UUID.randomUUID().toString();
        assertThat(program.postJson(API + "/retry", "{\"ids\": [\"" + incident + "\", \"no-such\"]}")
                        .body())
                .contains("\"retried\":1");
        assertThat(program.postJson(API + "/" + incident + "/retry", "{}").statusCode())
                .isEqualTo(409);
        failTheJob();
        assertThat(program.postJson(API + "/" + incident + "/discard", "{\"reason\": \"\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(program.postJson(API + "/" + incident + "/discard", "{\"reason\": \"By hand\"}", key)
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.postJson(API + "/" + incident + "/discard", "{\"reason\": \"By hand\"}", key)
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.get(API + "/" + incident).statusCode()).isEqualTo(404);
        assertThat(Visitor.program(port, OpenClaims.frontDesk()).get(API).statusCode())
                .isEqualTo(403);
    }

    private String fail(WorkItem of) {
        bell.broken = true;
        jobs.later(RingBell.KIND, of.caseNumber());
        while (job().getRetries() > 0) {
            failTheJob();
        }
        return job().getId();
    }

    private void failTheJob() {
        try {
            management.executeJob(job().getId());
        } catch (RuntimeException broken) {
            assertThat(broken).hasStackTraceContaining("The bell is broken");
        }
    }

    private Job job() {
        return jdbc.sql("select id from deferred_work where kind = ? and subject = ?")
                .params(RingBell.KIND, task.caseNumber())
                .query(Long.class)
                .optional()
                .map(row -> management
                        .createJobQuery()
                        .processInstanceId(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey("DW-" + row)
                                .singleResult()
                                .getId())
                        .singleResult())
                .orElse(null);
    }
}
