package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.identity.Role;
import io.aftercare.shared.ImportTarget;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims for a unit that nobody knows yet: each waits in the front desk's list to have its unit registered. */
@Component
class OpenClaims {

    private final WorkList workList;
    private final Jobs jobs;
    private final ObjectMapper json;

    private final List<ImportTarget> imports;
    private final TransactionTemplate transaction;

    OpenClaims(
            WorkList workList,
            Jobs jobs,
            ObjectMapper json,
            List<ImportTarget> imports,
            TransactionTemplate transaction) {
        this.workList = workList;
        this.jobs = jobs;
        this.json = json;
        this.imports = imports;
        this.transaction = transaction;
    }

    /** A second member of Berlin's front desk. */
    String colleague() {
        var cells = Map.of(
                "username",
                "desk.colleague",
                "displayName",
                "Jonas Weber",
                "email",
                "desk.colleague@company.example",
                "language",
                "en",
                "roles",
                Role.FRONT_DESK.key(),
                "centres",
                TestCompany.BERLIN,
                "password",
                TestCompany.PASSWORD,
                "mustChangePassword",
                "false");
        var staff = imports.stream()
                .filter(target -> target.name().equals("staff"))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status ->
                assertThat(staff.load(List.of(new ImportTarget.Row(2, cells)))).isEmpty());
        return "desk.colleague";
    }

    /** The task of a new claim at Berlin. */
    WorkItem unknownUnit(int port) {
        return unknownUnit(port, TestCompany.freshSerial().value());
    }

    WorkItem unknownUnit(int port, String serial) {
        var answer = Visitor.program(port, frontDesk()).postJson("/api/v1/claims", claim(serial));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = read(answer.body(), "number");
        jobs.runFor(number);
        return workList.ofCase(number).get(0);
    }

    static String frontDesk() {
        return TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK);
    }

    String read(String body, String field) {
        try {
            return json.readTree(body).path(field).asText(null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    static String claim(String serial) {
        return """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "symptomCode": null,
                 "description": "It stays dark when I press the button.", "loanerWanted": false,
                 "preferredCentre": "BER",
                 "customer": {"name": "Anna Vogel", "email": "anna.vogel@mail.example", "language": "en"},
                 "consents": {"dataProcessing": true, "marketing": false}}
                """.formatted(serial, TestCompany.lately());
    }
}
