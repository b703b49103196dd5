package io.aftercare.repair.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a form is said in one answer: what the field itself tells and what only the domain knows. */
@IntegrationTest
class FormsTellAllAtOnceIT {

    @LocalServerPort
    int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private WorkList workList;

    @Autowired
    private Jobs jobs;

    @Autowired
    private ObjectMapper json;

    @Test
    void theDiagnosis() throws Exception {
        var file = workshop.caseOf(TestCompany.COFFEE_MACHINE, TestCompany.BERLIN);
        workshop.repairOf(file, "DEAD");

        assertThat(problems(file.number(), Role.TECHNICIAN, """
                {"result": "REPAIR", "faultCode": "NO-SUCH", "plannedParts": "0 x seal"}"""))
                .containsExactlyInAnyOrder("finding", "minutes", "faultCode", "plannedMinutes", "plannedParts");
        assertThat(problems(file.number(), Role.TECHNICIAN, "{\"result\": \"NO_FAULT_FOUND\"}"))
                .containsExactlyInAnyOrder("finding", "minutes", "checks");
    }

    @Test
    void theHandBack() throws Exception {
        var file = workshop.caseOf(TestCompany.COFFEE_MACHINE, TestCompany.BERLIN);
        workshop.handBackOf(file);
        jobs.runFor(file.number());
        var tooLong = "x".repeat(61);

        assertThat(problems(file.number(), Role.FRONT_DESK, """
                {"method": "PICK_UP", "pickUpCode": "000", "carrier": "%s"}""".formatted(tooLong)))
                .containsExactlyInAnyOrder("pickUpCode", "carrier");
        assertThat(problems(file.number(), Role.FRONT_DESK, """
                {"method": "SHIPMENT", "carrier": "%s"}""".formatted(tooLong)))
                .containsExactlyInAnyOrder("parcelNumber", "carrier");
        assertThat(problems(file.number(), Role.FRONT_DESK, """
                {"method": "SCRAPPED", "carrier": "%s"}""".formatted(tooLong)))
                .containsExactlyInAnyOrder("writtenConsent", "carrier");
    }

    @Test
    void theRegistrationOfAUnit() throws Exception {
        var number = claimOfAnUnknownUnit();

        assertThat(problems(
                        number,
                        Role.FRONT_DESK,
                        "{\"serialNumber\": \"%s\"}"
                                .formatted(TestCompany.freshSerial().value())))
                .containsExactlyInAnyOrder("purchaseDate", "productCode");
        assertThat(problems(number, Role.FRONT_DESK, "{\"serialNumber\": \"!\"}"))
                .containsExactlyInAnyOrder("purchaseDate", "serialNumber");
        assertThat(problems(number, Role.FRONT_DESK, "{\"serialNumber\": \"!\", \"purchaseDate\": \"0001-01-01\"}"))
                .containsExactlyInAnyOrder("purchaseDate", "serialNumber");
    }

    @Test
    void theParcel() {
        var desk = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        var page = desk.submit(
                "/desk/parcels/new", "/desk/parcels", Map.of("centre", TestCompany.VIENNA, "serialNumber", "!"));

        assertThat(page.statusCode()).isEqualTo(422);
        for (var field : List.of("centre", "serialNumber", "sender", "condition", "shelfPlace")) {
            assertThat(page.body()).contains("href=\"#" + field + "\"");
        }
    }

    private List<String> problems(String number, Role role, String form) throws Exception {
        var task = workList.ofCase(number).get(0).taskId();
        var answer = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, role))
                .postJson("/api/v1/tasks/" + task + "/completion", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return json.readTree(answer.body()).path("errors").findValuesAsText("field");
    }

    private String claimOfAnUnknownUnit() throws Exception {
        var answer = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK))
                .postJson("/api/v1/claims", """
                        {"serialNumber": "%s", "purchaseDate": "%s", "description": "It stays dark.",
                         "preferredCentre": "BER",
                         "customer": {"name": "Anna Vogel", "email": "anna.vogel@mail.example", "language": "en"},
                         "consents": {"dataProcessing": true}}""".formatted(
                                TestCompany.freshSerial().value(), TestCompany.lately()));
        var number = json.readTree(answer.body()).path("number").asText();
        jobs.runFor(number);
        return number;
    }
}
