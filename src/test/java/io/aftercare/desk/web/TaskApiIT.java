package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TaskApiIT {

    @Autowired
    OpenClaims claims;

    @Autowired
    WorkList workList;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private WorkItem task;
    private Visitor frontDesk;
    private String path;

    @BeforeEach
    void openAClaim() {
        task = claims.unknownUnit(port);
        frontDesk = Visitor.program(port, OpenClaims.frontDesk());
        path = "/api/v1/tasks/" + task.taskId();
    }

    @Test
    void listsOpenTasksWithTheFieldsOfTheContract() {
        var body = frontDesk
                .get("/api/v1/worklist?scope=group&q=" + task.caseNumber())
                .body();

        assertThat(body)
                .contains("\"taskId\":\"" + task.taskId(), "\"key\":\"user_register_unit\"", "\"role\":\"front-desk\"")
                .contains("\"slaState\":\"ON_TRACK\"", "\"url\":\"/desk/tasks/" + task.taskId());
    }

    @Test
    void completesOnceForTheSameKeyAndRefusesAnotherBodyUnderIt() {
        var key = UUID.randomUUID().toString();
        var first = frontDesk.postJson(path + "/completion", form(task.serial()), key);
        var again = frontDesk.postJson(path + "/completion", form(task.serial()), key);
        var other = frontDesk.postJson(path + "/completion", form("SN-OTHER-1"), key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("\"caseNumber\":\"" + task.caseNumber());
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("key-reused");
    }

    @Test
    void tellsOfACompletionAndNotThatTheTaskWasTakenForIt() {
        assertThat(frontDesk.postJson(path + "/completion", form(task.serial())).statusCode())
                .isEqualTo(200);

        assertThat(jdbc.sql("select count(*) from case_event where case_number = ? and kind = 'task-taken'")
                        .param(task.caseNumber())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void answersATaskThatIsDoneWithAConflict() {
        frontDesk.postJson(path + "/completion", form(task.serial()));

        assertThat(frontDesk.postJson(path + "/completion", form(task.serial())).statusCode())
                .isEqualTo(409);
        assertThat(frontDesk.postJson(path + "/claim", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void namesTheFieldThatIsMissingOrUnreadable() {
        var missing = frontDesk.postJson(path + "/completion", "{}");
        var unreadable = frontDesk.postJson(
                path + "/completion", "{\"serialNumber\": \"SN-1234\", \"purchaseDate\": \"yesterday\"}");

        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(missing.body()).contains("\"field\":\"serialNumber\"");
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("\"field\":\"purchaseDate\"");
        assertThat(workList.ofCase(task.caseNumber())).hasSize(1);
    }

    @Test
    void letsNobodyFinishWhatAnotherHasTaken() {
        var admin = Visitor.program(port, TestCompany.ADMIN);
        frontDesk.postJson(path + "/claim", "{}");

        assertThat(admin.postJson(path + "/completion", form(task.serial())).statusCode())
                .isEqualTo(409);
    }

    @Test
    void takesAndReleases() {
        assertThat(frontDesk.postJson(path + "/claim", "{}").body()).contains("\"assignee\":\"ber.front-desk\"");
        assertThat(frontDesk.get(path).body()).contains("\"assignee\":\"ber.front-desk\"");
        assertThat(frontDesk.postJson(path + "/release", "{}").statusCode()).isEqualTo(200);
        assertThat(frontDesk
                        .postJson(path + "/handover", "{\"to\": \"msk.front-desk\"}")
                        .statusCode())
                .isIn(409, 422);
    }

    @Test
    void hidesTheTasksOfAnotherCentre() {
        var moscow = Visitor.program(port, TestCompany.user(TestCompany.MOSCOW, Role.FRONT_DESK));

        assertThat(moscow.get(path).statusCode()).isEqualTo(404);
        assertThat(moscow.postJson(path + "/claim", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void describesEveryCompletionInOpenApi() {
        var description = frontDesk.get("/v3/api-docs").body();

        assertThat(description)
                .contains("\"oneOf\"", "Complete_user_register_unit", "Complete_user_diagnose_unit")
                .contains("application/problem+json", "\"basic\"");
    }

    @Test
    void checksTheLawsForAdminsOnly() {
        assertThat(frontDesk.get("/api/v1/admin/invariants").statusCode()).isEqualTo(403);
        assertThat(Visitor.program(port, TestCompany.ADMIN)
                        .get("/api/v1/admin/invariants")
                        .body())
                .contains("\"laws\":[");
    }

    private static String form(String serial) {
        return """
                {"serialNumber": "%s", "productCode": "%s", "purchaseDate": "%s"}""".formatted(serial, TestCompany.COFFEE_MACHINE, TestCompany.lately());
    }
}
