package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.identity.Door.Scope;
import io.aftercare.repair.TestCheck;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkList;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One thing of each kind for each owner, as the access matrix needs them. */
@Component
class Things {

    /** Whose a thing is, seen from Berlin. */
    enum Whose {
        OWN,
        OTHER_CUSTOMER,
        OTHER_CENTRE,
        ABSENT
    }

    private final TestCompany company;
    private final WorkList workList;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final ManagementService management;
    private final ObjectMapper json;

    private final Map<Whose, Map<Scope, Map<String, String>>> things = new EnumMap<>(Whose.class);
    private int port;

    Things(
            TestCompany company,
            WorkList workList,
            Jobs jobs,
            JdbcClient jdbc,
            ManagementService management,
            ObjectMapper json) {
        this.company = company;
        this.workList = workList;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.management = management;
        this.json = json;
    }

    void make(int at) {
        port = at;
        things.put(Whose.OWN, of(TestCompany.BERLIN));
        things.put(Whose.OTHER_CENTRE, of(TestCompany.MOSCOW));
        things.put(Whose.OTHER_CUSTOMER, otherCustomer(of(TestCompany.BERLIN)));
        things.put(Whose.ABSENT, absent());
        shared().forEach((scope, names) -> things.get(Whose.OWN).put(scope, names));
    }

    /** What the address names, or empty if there is no such thing of this owner. */
    Optional<Map<String, String>> find(Scope scope, Whose whose) {
        return scope == Scope.INCIDENT_ACT && whose == Whose.OWN
                ? Optional.of(incident(TestCompany.BERLIN))
                : Optional.ofNullable(things.get(whose).get(scope));
    }

    private Map<Scope, Map<String, String>> of(String centre) {
        var made = new EnumMap<Scope, Map<String, String>>(Scope.class);
        var claim = claim(centre);
        var number = claim.get("number");
        jobs.runFor(number);
        made.put(Scope.CASE, claim);
        made.put(Scope.INCIDENT, incident(centre));
        made.put(Scope.TOKEN, claim);
        made.put(Scope.TASK, Map.of("id", workList.ofCase(number).get(0).taskId()));
        var file = file(centre, number);
        made.put(Scope.FILE, Map.of("number", number, "id", file));
        made.put(Scope.TOKEN_FILE, Map.of("token", claim.get("token"), "id", file));
        made.put(
                Scope.MESSAGE,
                Map.of("id", value("select min(id) from outgoing_message where case_number = ?", number)));
        made.put(Scope.PARCEL, Map.of("number", parcel(centre)));
        made.put(Scope.ACCOUNT, Map.of("username", TestCompany.user(centre, Role.TECHNICIAN)));
        made.put(Scope.CENTRE, Map.of("code", centre));
        made.put(Scope.CENTRE_CARD, Map.of("code", centre));
        var refused = refused(centre);
        made.put(Scope.LETTER, refused);
        made.put(Scope.TOKEN_LETTER, refused);
        tested(centre, made);
        return made;
    }

    /** Of another customer at the same centre; a file of his is not to be had under the number of somebody else's case. */
    private Map<Scope, Map<String, String>> otherCustomer(Map<Scope, Map<String, String>> made) {
        var own = things.get(Whose.OWN);
        made.put(
                Scope.FILE,
                Map.of(
                        "number", own.get(Scope.CASE).get("number"),
                        "id", made.get(Scope.FILE).get("id")));
        made.put(
                Scope.TOKEN_FILE,
                Map.of(
                        "token", own.get(Scope.TOKEN).get("token"),
                        "id", made.get(Scope.FILE).get("id")));
        return made;
    }

    private Map<Scope, Map<String, String>> absent() {
        var gone = new EnumMap<Scope, Map<String, String>>(Scope.class);
        for (var scope : List.of(Scope.CASE, Scope.LETTER)) {
            gone.put(scope, Map.of("number", "WC-1999-000001"));
        }
        for (var scope : List.of(Scope.TOKEN, Scope.TOKEN_LETTER, Scope.TOKEN_REPORT)) {
            gone.put(scope, Map.of("token", "no-such-link-no-such-link-no-such-link-no-s"));
        }
        gone.put(Scope.PAPER, Map.of("number", "WC-1999-000001", "kind", "intake-receipt"));
        gone.put(
                Scope.TOKEN_PAPER,
                Map.of("token", "no-such-link-no-such-link-no-such-link-no-s", "kind", "intake-receipt"));
        gone.put(Scope.TASK, Map.of("id", "no-such-task"));
        gone.put(
                Scope.FILE,
                Map.of("number", things.get(Whose.OWN).get(Scope.CASE).get("number"), "id", "no-such-file"));
        gone.put(
                Scope.TOKEN_FILE,
                Map.of("token", things.get(Whose.OWN).get(Scope.TOKEN).get("token"), "id", "no-such-file"));
        gone.put(Scope.ORDER, Map.of("number", "RO-1999-000001"));
        gone.put(Scope.PARCEL, Map.of("number", "PA-1999-000001"));
        gone.put(Scope.ACCOUNT, Map.of("username", "nobody.here"));
        for (var scope : List.of(
                Scope.MESSAGE,
                Scope.INCIDENT,
                Scope.CUSTOMER,
                Scope.CUSTOMER_CARD,
                Scope.UNIT_CARD,
                Scope.TERMS,
                Scope.RUN)) {
            gone.put(scope, Map.of("id", "99999999"));
        }
        gone.put(Scope.UNIT, serial("T-NOT-THERE"));
        gone.put(Scope.CENTRE, Map.of("code", "NOWHERE"));
        gone.put(Scope.CENTRE_CARD, Map.of("code", "NOWHERE"));
        gone.put(Scope.PRODUCT, Map.of("code", "NO-SUCH", "product", "NO-SUCH"));
        gone.put(Scope.FAMILY, Map.of("code", "NO-SUCH", "family", "NO-SUCH", "kind", "SYMPTOM"));
        gone.put(Scope.CODE, Map.of("family", TestCompany.COFFEE, "kind", "SYMPTOM", "code", "NO-SUCH"));
        gone.put(Scope.SOURCE, Map.of("target", "units", "source", "no-such-source"));
        return gone;
    }

    /** What no centre and no customer owns. */
    private Map<Scope, Map<String, String>> shared() {
        var run = Visitor.program(port, TestCompany.ADMIN)
                .postCsv(
                        "/api/v1/imports/units?dryRun=true",
                        "serial,product\nT-MATRIX-1," + TestCompany.COFFEE_MACHINE + "\n");
        assertThat(run.statusCode()).as(run.body()).isEqualTo(202);
        var id = run.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        return Map.of(
                Scope.PRODUCT, Map.of("code", TestCompany.COFFEE_MACHINE, "product", TestCompany.COFFEE_MACHINE),
                Scope.FAMILY, Map.of("code", TestCompany.COFFEE, "family", TestCompany.COFFEE, "kind", "SYMPTOM"),
                Scope.CODE, Map.of("family", TestCompany.COFFEE, "kind", "SYMPTOM", "code", "DEAD"),
                Scope.TERMS,
                        Map.of(
                                "id",
                                value("select min(id) from warranty_terms where family_code = ?", TestCompany.COFFEE)),
                Scope.RUN, Map.of("id", id));
    }

    private Map<String, String> claim(String centre) {
        var answer = read(
                Visitor.program(port, TestCompany.user(centre, Role.FRONT_DESK))
                        .postJson("/api/v1/claims", """
                        {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "symptomCode": null,
                         "description": "Dark.", "loanerWanted": false, "preferredCentre": "%s",
                         "customer": {"name": "Mat Rix", "email": "%s", "language": "en"},
                         "consents": {"dataProcessing": true, "marketing": false}}
                        """.formatted(
                                        TestCompany.freshSerial().value(), TestCompany.lately(), centre, email())),
                201);
        return Map.of(
                "number", answer.path("number").asText(),
                "token", answer.path("trackingUrl").asText().replaceAll(".*/track/", ""));
    }

    private String file(String centre, String number) {
        var answer = Visitor.program(port, TestCompany.user(centre, Role.FRONT_DESK))
                .postParts(
                        "/api/v1/cases/" + number + "/files",
                        Map.of("forCustomer", "true"),
                        List.of(Visitor.Sent.file("files", "picture.png", SamplePictures.png(40, 30))));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return json(answer).path("files").path(0).path("id").asText();
    }

    private String parcel(String centre) {
        return read(
                        Visitor.program(port, TestCompany.user(centre, Role.FRONT_DESK))
                                .postJson("/api/v1/parcels", """
                                {"centre": "%s", "sender": "Nobody", "condition": "Dusty", "shelfPlace": "P-1"}""".formatted(centre)),
                        201)
                .path("number")
                .asText();
    }

    /** A claim for a unit whose warranty is long over. */
    private Map<String, String> refused(String centre) {
        var claim = claim(centre);
        var number = claim.get("number");
        jobs.runFor(number);
        complete(number, centre, Role.FRONT_DESK, """
                {"serialNumber": "%s", "productCode": "%s", "purchaseDate": "%s"}""".formatted(
                        TestCompany.freshSerial().value(),
                        TestCompany.COFFEE_MACHINE,
                        TestCompany.today().minusYears(6)));
        complete(number, centre, Role.ADJUDICATOR, "{\"decision\": \"REFUSE\", \"reason\": \"It fell.\"}");
        return claim;
    }

    /** A unit that came in over the counter and in which no fault was found. */
    private void tested(String centre, Map<Scope, Map<String, String>> made) {
        var unit = company.freshUnit();
        var answer = read(
                Visitor.program(port, TestCompany.user(centre, Role.FRONT_DESK))
                        .postJson("/api/v1/counter-intakes", """
                        {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": "true", "description": "Dark.",
                         "centre": "%s", "name": "Nina Counter", "email": "%s", "language": "en", "consent": "true",
                         "condition": "Fine", "dataWipe": "NOT_APPLICABLE", "shelfPlace": "C-1"}""".formatted(
                                        unit.serial(), TestCompany.lately(), centre, email())),
                201);
        var number = answer.path("number").asText();
        jobs.runFor(number);
        complete(number, centre, Role.TECHNICIAN, """
                {"result": "NO_FAULT_FOUND", "finding": "Works.", "minutes": 10, "checks": %s}""".formatted(checks()));
        var token = answer.path("trackingUrl").asText().replaceAll(".*/track/", "");
        made.put(Scope.TOKEN_REPORT, Map.of("token", token));
        made.put(Scope.TOKEN_PAPER, Map.of("token", token, "kind", "intake-receipt"));
        made.put(Scope.PAPER, Map.of("number", number, "kind", "intake-receipt"));
        made.put(
                Scope.ORDER,
                Map.of("number", value("select max(number) from repair_order where case_number = ?", number)));
        var customer = Map.of("id", value("select customer_id from case_file where number = ?", number));
        made.put(Scope.CUSTOMER, customer);
        made.put(Scope.CUSTOMER_CARD, customer);
        made.put(Scope.UNIT, serial(unit.serial()));
        made.put(Scope.UNIT_CARD, Map.of("id", value("select id from unit where serial = ?", unit.serial())));
    }

    private static String checks() {
        return Arrays.stream(TestCheck.values())
                .map(check -> "\"" + check + "\"")
                .toList()
                .toString();
    }

    /** A step that has failed for good, of a claim of its own; goes by its job. */
    private Map<String, String> incident(String centre) {
        var job = value("""
                select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                where e.BUSINESS_KEY_ = ?""", claim(centre).get("number"));
        management.setJobRetries(job, 0);
        return Map.of("id", job);
    }

    /** No step stays failed. */
    void mendTheIncidents() {
        management.createJobQuery().noRetriesLeft().list().forEach(job -> management.setJobRetries(job.getId(), 3));
    }

    private void complete(String number, String centre, Role role, String form) {
        var task = workList.ofCase(number).get(0).taskId();
        read(
                Visitor.program(port, TestCompany.user(centre, role))
                        .postJson("/api/v1/tasks/" + task + "/completion", form),
                200);
        jobs.runFor(number);
    }

    private static Map<String, String> serial(String serial) {
        return Map.of("serial", serial, "*serial", serial, "start", serial, "*rest", "X");
    }

    private static String email() {
        return UUID.randomUUID() + "@matrix.example";
    }

    private String value(String sql, Object key) {
        return jdbc.sql(sql).param(key).query(String.class).single();
    }

    private JsonNode read(HttpResponse<String> answer, int expected) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        return json(answer);
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }
}
