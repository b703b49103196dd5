package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkItem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TaskHoldIT {

    @Autowired
    private OpenClaims claims;

    @LocalServerPort
    int port;

    private WorkItem task;
    private Visitor frontDesk;
    private Visitor program;
    private String page;
    private String path;

    @BeforeEach
    void openAClaim() {
        task = claims.unknownUnit(port);
        frontDesk = Visitor.browser(port).signIn(OpenClaims.frontDesk());
        program = Visitor.program(port, OpenClaims.frontDesk());
        page = "/desk/tasks/" + task.taskId();
        path = "/api/v1/tasks/" + task.taskId();
    }

    @Test
    void stopsTheClockByTheButtonAndLetsItRunOn() {
        var held = frontDesk.submit(
                page, page + "/hold", Map.of("reason", "CUSTOMER", "note", "Asked for the serial number"));

        assertThat(held.body()).contains("On hold", "waiting for the customer", "Asked for the serial number");
        var list = frontDesk.get("/desk?q=" + task.caseNumber()).body();
        assertThat(list).contains("sla-on_hold", "waiting for the customer").doesNotContain("sla-overdue");
        assertThat(frontDesk.get("/desk?hold=on&q=" + task.caseNumber()).body()).contains(page);
        assertThat(frontDesk.get("/desk?hold=off&q=" + task.caseNumber()).body())
                .doesNotContain(page)
                .contains("No task fits these filters");
        assertThat(frontDesk.get("/desk/cases/" + task.caseNumber()).body())
                .contains("“Register the unit” is on hold: waiting for the customer. Asked for the serial number");

        var resumed = frontDesk.submit(page, page + "/resume", Map.of());

        assertThat(resumed.body()).contains("sla-on_track", "Put on hold").doesNotContain("sla-on_hold");
        assertThat(frontDesk.get("/desk/cases/" + task.caseNumber()).body()).contains("“Register the unit” goes on");
    }

    @Test
    void saysAtTheFieldWhatIsMissingAndKeepsWhatWasTyped() {
        var nobody = frontDesk.submit(page, page + "/hold", Map.of("reason", "", "note", "Since Monday"));
        var nothing = frontDesk.submit(page, page + "/hold", Map.of("reason", "OTHER", "note", ""));

        assertThat(nobody.body()).contains("Please say who holds it up.", "value=\"Since Monday\"");
        assertThat(nothing.body()).contains("Please say what it waits for.", "value=\"OTHER\" selected=\"selected\"");
        assertThat(program.get(path).body()).contains("\"slaState\":\"ON_TRACK\"");
    }

    @Test
    void holdsAndResumesThroughTheApi() {
        var key = UUID.randomUUID().toString();
        var held = program.postJson(path + "/hold", "{\"reason\": \"SUPPLIER\", \"note\": \"Part\"}", key);
        var again = program.postJson(path + "/hold", "{\"reason\": \"SUPPLIER\", \"note\": \"Part\"}", key);

        assertThat(held.statusCode()).as(held.body()).isEqualTo(200);
        assertThat(held.body())
                .contains("\"slaState\":\"ON_HOLD\"", "\"reason\":\"SUPPLIER\"", "\"by\":\"ber.front-desk\"");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(program.get("/api/v1/worklist?hold=on&q=" + task.caseNumber())
                        .body())
                .contains(task.taskId());
        assertThat(program.postJson(path + "/hold", "{\"reason\": \"SUPPLIER\"}")
                        .statusCode())
                .isEqualTo(409);

        assertThat(program.postJson(path + "/resume", "{}").body()).contains("\"slaState\":\"ON_TRACK\"");
        assertThat(program.postJson(path + "/resume", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void refusesBadReasonsAndOtherPeople() {
        var unknown = program.postJson(path + "/hold", "{\"reason\": \"WEATHER\"}");
        var silent = program.postJson(path + "/hold", "{\"reason\": \"OTHER\"}");
        var technician = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN));
        var moscow = Visitor.program(port, TestCompany.user(TestCompany.MOSCOW, Role.FRONT_DESK));

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("\"field\":\"reason\"");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("\"field\":\"note\"");
        assertThat(technician
                        .postJson(path + "/hold", "{\"reason\": \"CUSTOMER\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(moscow.postJson(path + "/hold", "{\"reason\": \"CUSTOMER\"}").statusCode())
                .isEqualTo(404);
    }
}
