package io.aftercare.repair.process;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.COFFEE_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.identity.Role;
import io.aftercare.repair.HandBack;
import io.aftercare.repair.RepairOrders;
import io.aftercare.repair.RepairOutcome;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The workshop and the counter as people and programs reach them. */
@IntegrationTest
class WorkshopDoorsIT {

    private static final String TOM = TestCompany.user(BERLIN, Role.TECHNICIAN);
    private static final String LENA = TestCompany.user(BERLIN, Role.LEAD);
    private static final String FRIDA = TestCompany.user(BERLIN, Role.FRONT_DESK);

    private static final String NO_FAULT = """
            {"result": "NO_FAULT_FOUND", "finding": "Ran for an hour", "minutes": 40,
             "checks": ["SAFETY", "FUNCTION", "COMPLETENESS"], "shelfPlace": "A-1"}""";

    @Autowired
    private Workshop workshop;

    @Autowired
    private RepairOrders orders;

    @Autowired
    private TrackingLinks links;

    @LocalServerPort
    private int port;

    @Test
    void findsNoFaultThroughTheApiAndPrintsTheReportForStaffAndCustomer() {
        var file = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        var order = workshop.repairOf(file, "DEAD").getBusinessKey();

        var done = finish(file, TOM, NO_FAULT, UUID.randomUUID().toString());

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(orders.ofCase(file.number()))
                .singleElement()
                .satisfies(ended -> assertThat(ended.outcome()).isEqualTo(RepairOutcome.NO_FAULT_FOUND));
        var staffPage = Visitor.browser(port).signIn(FRIDA).get("/desk/repairs/" + order + "/test-report");
        assertThat(staffPage.statusCode()).isEqualTo(200);
        assertThat(staffPage.body()).contains("Test report", "Ran for an hour", file.serial());
        var tracking = track(file);
        assertThat(Visitor.browser(port).get(tracking).body()).contains(tracking + "/test-report");
        assertThat(Visitor.browser(port).get(tracking + "/test-report").body()).contains("Test report", order);
        assertThat(Visitor.browser(port)
                        .signIn(TestCompany.user(TestCompany.MOSCOW, Role.TECHNICIAN))
                        .get("/desk/repairs/" + order + "/test-report")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void hasNoReportOfARepairThatIsNotOne() {
        var file = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        var order = workshop.repairOf(file, "DEAD").getBusinessKey();

        assertThat(Visitor.browser(port)
                        .signIn(FRIDA)
                        .get("/desk/repairs/" + order + "/test-report")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.browser(port).get(track(file) + "/test-report").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesEachBadDiagnosisAtItsField() {
        var file = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        workshop.repairOf(file, "DEAD");

        refuses(file, "{\"finding\": \"x\", \"minutes\": 5}", "result");
        refuses(
                file,
                "{\"result\": \"REPAIR\", \"finding\": \"x\", \"minutes\": 5, \"faultCode\": \"BOARD\"}",
                "plannedMinutes");
        refuses(
                file,
                "{\"result\": \"UNREPAIRABLE\", \"finding\": \"x\", \"minutes\": 5, \"faultCode\": \"?\"}",
                "faultCode");
        refuses(file, "{\"result\": \"NO_FAULT_FOUND\", \"finding\": \"x\", \"minutes\": 5}", "checks");
        refuses(file, "{\"result\": \"NO_FAULT_FOUND\", \"finding\": \"x\"}", "minutes");
    }

    @Test
    void handsOverOnceHoweverOftenItIsSent() {
        var file = ready();
        var form =
                "{\"method\": \"PICK_UP\", \"pickUpCode\": \"" + handBack(file).pickUpCode() + "\"}";
        var task = workshop.taskOf(file.number()).taskId();
        var key = UUID.randomUUID().toString();

        var first = finish(task, FRIDA, form, key);
        var second = finish(task, FRIDA, form, key);
        var other = finish(task, FRIDA, form, UUID.randomUUID().toString());

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(handBack(file).completedAt()).isNotNull();
    }

    @Test
    void takesTheConsentToDisposalByTheLinkWhileItIsOffered() {
        var file = ready();
        var api = "/api/v1" + track(file);
        var customer = Visitor.browser(port);
        assertThat(customer.getJson(api).body()).contains("disposal-consent");
        var key = UUID.randomUUID().toString();

        var first = customer.postJson(api + "/disposal-consent", "{}", key);
        var repeated = customer.postJson(api + "/disposal-consent", "{}", key);
        var second = customer.postJson(api + "/disposal-consent", "{}");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(customer.getJson(api).body()).doesNotContain("disposal-consent");
        assertThat(handBack(file).consentAt()).isNotNull();
        var scrapped = finish(
                file, FRIDA, "{\"method\": \"SCRAPPED\"}", UUID.randomUUID().toString());
        assertThat(scrapped.statusCode()).as(scrapped.body()).isEqualTo(200);
    }

    @Test
    void takesTheConsentOnTheTrackingPage() {
        var file = ready();
        var page = track(file);

        var after = Visitor.browser(port).submit(page, page + "/disposal-consent", Map.of());

        assertThat(after.body()).contains("id=\"disposal-given\"").doesNotContain("id=\"disposal\"");
        assertThat(handBack(file).consentAt()).isNotNull();
    }

    @Test
    void refusesToScrapWithoutConsent() {
        var file = ready();

        var answer = finish(
                file, FRIDA, "{\"method\": \"SCRAPPED\"}", UUID.randomUUID().toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("writtenConsent");
        assertThat(handBack(file).waiting()).isTrue();
    }

    @Test
    void letsTheLeadAssignAFreeTaskByPageAndByProgram() {
        var file = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        workshop.repairOf(file, "DEAD");
        var task = workshop.taskOf(file.number()).taskId();
        var page = "/desk/tasks/" + task;
        var lead = Visitor.browser(port).signIn(LENA);
        assertThat(lead.get(page).body()).contains("Assign to");

        lead.submit(page, page + "/handover", Map.of("to", TOM));
        assertThat(workshop.taskOf(file.number()).assignee()).isEqualTo(TOM);
        assertThat(lead.get(page).body()).contains("Hand over to");

        var api = Visitor.program(port, LENA);
        assertThat(api.postJson("/api/v1/tasks/" + task + "/release", "{}").statusCode())
                .isEqualTo(200);
        var assigned = api.postJson("/api/v1/tasks/" + task + "/handover", "{\"to\": \"" + TOM + "2\"}");
        assertThat(assigned.statusCode()).as(assigned.body()).isEqualTo(200);
        assertThat(workshop.taskOf(file.number()).assignee()).isEqualTo(TOM + "2");
        assertThat(Visitor.program(port, TOM)
                        .postJson("/api/v1/tasks/" + task + "/handover", "{\"to\": \"" + TOM + "\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void saysWhereAUnitIsInSearchAndOnItsPage() {
        var file = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        workshop.repairOf(file, "DEAD");
        finish(file, TOM, NO_FAULT, UUID.randomUUID().toString());
        var frontDesk = Visitor.browser(port).signIn(FRIDA);

        assertThat(frontDesk.get("/desk/units/" + file.serial()).body()).contains("A-1", "Berlin Mitte");
        var prefix = file.serial().substring(0, file.serial().length() - 1);
        assertThat(frontDesk.get("/desk/search?q=" + prefix).body()).contains("A-1", "Berlin Mitte");
        assertThat(Visitor.program(port, FRIDA)
                        .getJson("/api/v1/units/" + file.serial())
                        .body())
                .contains("A-1");
    }

    private CaseFile ready() {
        var file = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        workshop.handBackOf(file);
        return file;
    }

    private HandBack handBack(CaseFile file) {
        return orders.handBackOf(file.number()).orElseThrow();
    }

    private void refuses(CaseFile file, String form, String field) {
        var answer = finish(file, TOM, form, UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(form).isEqualTo(422);
        assertThat(answer.body()).contains("\"" + field + "\"");
        assertThat(orders.ofCase(file.number()).get(0).outcome()).isNull();
    }

    private HttpResponse<String> finish(CaseFile file, String username, String form, String key) {
        return finish(workshop.taskOf(file.number()).taskId(), username, form, key);
    }

    private HttpResponse<String> finish(String task, String username, String form, String key) {
        return Visitor.program(port, username).postJson("/api/v1/tasks/" + task + "/completion", form, key);
    }

    /** The path of the tracking page. */
    private String track(CaseFile file) {
        return links.linkTo(file.number()).getPath();
    }
}
