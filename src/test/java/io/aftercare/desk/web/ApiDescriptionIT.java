package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkItem;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The description of the API tells the truth: what the main calls answer is what it says they answer. */
@IntegrationTest
class ApiDescriptionIT {

    @Autowired
    OpenClaims claims;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    private JsonNode described;
    private WorkItem task;
    private Visitor frontDesk;
    private Visitor technician;
    private Visitor admin;
    private Visitor anyone;

    @BeforeEach
    void read() throws JsonProcessingException {
        frontDesk = Visitor.program(port, OpenClaims.frontDesk());
        technician = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN));
        admin = Visitor.program(port, TestCompany.ADMIN);
        anyone = Visitor.browser(port);
        described = json.readTree(frontDesk.get("/v3/api-docs").body());
        task = claims.unknownUnit(port);
    }

    @Test
    void documentsWhatTheMainCallsAnswer() {
        var claim = "/api/v1/claims";
        var tasks = "/api/v1/tasks/{id}";
        var here = "/api/v1/tasks/" + task.taskId();
        var form = "{\"serialNumber\": \"%s\", \"productCode\": \"%s\", \"purchaseDate\": \"%s\"}"
                .formatted(task.serial(), TestCompany.COFFEE_MACHINE, TestCompany.lately());

        var created = assertDocumented(
                "post",
                claim,
                201,
                anyone.postJson(
                        claim, OpenClaims.claim(TestCompany.freshSerial().value())));
        assertThat(created.headers().firstValue("Location")).isPresent();
        assertThat(described
                        .at("/paths/~1api~1v1~1claims/post/responses/201/headers")
                        .has("Location"))
                .isTrue();
        assertDocumented("post", claim, 422, anyone.postJson(claim, "{}"));
        assertDocumented("post", claim, 400, anyone.postJson(claim, "{"));
        assertDocumented("post", claim, 415, anyone.postCsv(claim, "a,b"));
        assertDocumented("get", "/api/v1/track/{token}", 404, anyone.getJson("/api/v1/track/none"));
        assertDocumented("get", "/api/v1/worklist", 200, frontDesk.get("/api/v1/worklist"));
        assertDocumented("get", "/api/v1/worklist", 401, anyone.getJson("/api/v1/worklist"));
        assertDocumented("get", "/api/v1/worklist", 422, frontDesk.get("/api/v1/worklist?after=x"));
        assertDocumented("get", tasks, 200, frontDesk.get(here));
        assertDocumented(
                "get", tasks, 404, Visitor.program(port, "msk.front-desk").get(here));
        assertDocumented("post", tasks + "/claim", 409, technician.postJson(here + "/claim", "{}"));
        assertDocumented("post", tasks + "/claim", 200, frontDesk.postJson(here + "/claim", "{}"));
        assertDocumented("post", tasks + "/handover", 422, frontDesk.postJson(here + "/handover", "{\"to\": \"x\"}"));
        assertDocumented("post", tasks + "/completion", 422, frontDesk.postJson(here + "/completion", "{}"));
        assertDocumented("post", tasks + "/completion", 200, frontDesk.postJson(here + "/completion", form));
        assertDocumented("post", tasks + "/completion", 409, frontDesk.postJson(here + "/completion", form));
        assertDocumented("get", "/api/v1/cases", 200, frontDesk.get("/api/v1/cases?size=1"));
        assertDocumented("get", "/api/v1/cases", 422, frontDesk.get("/api/v1/cases?status=NONE"));
        assertDocumented("get", "/api/v1/cases/{number}", 200, frontDesk.get("/api/v1/cases/" + task.caseNumber()));
        assertDocumented("get", "/api/v1/cases/{number}", 404, frontDesk.get("/api/v1/cases/WC-1999-000001"));
        assertDocumented("get", "/api/v1/units/{serial}", 200, frontDesk.get("/api/v1/units/" + task.serial()));
        assertDocumented("get", "/api/v1/imports/{id}", 403, frontDesk.get("/api/v1/imports/1"));
        assertDocumented("get", "/api/v1/imports/{id}", 404, admin.get("/api/v1/imports/none"));
        assertDocumented("get", "/api/v1/admin/invariants", 403, frontDesk.get("/api/v1/admin/invariants"));
        assertDocumented("get", "/api/v1/products", 200, frontDesk.get("/api/v1/products"));
    }

    @Test
    void typesEverySuccess() {
        var untyped = new ArrayList<String>();
        described
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(call -> call.getValue()
                                .path("responses")
                                .forEach(answer -> {
                                    if (answer.path("content").has("*/*")) {
                                        untyped.add(call.getKey() + " " + path.getKey());
                                    }
                                })));
        assertThat(untyped).isEmpty();
    }

    @Test
    void givesEachKindOfEventASchemaOfItsOwn() {
        var names = new HashSet<String>();
        described.at("/components/schemas").fieldNames().forEachRemaining(names::add);

        assertThat(names).contains("TrackEvent", "UnitEvent").doesNotContain("Event");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/worklist?scope=foo, scope",
        "/api/v1/worklist?sort=foo, sort",
        "/api/v1/worklist?role=foo, role",
        "/api/v1/worklist?size=0, size",
        "/api/v1/worklist?size=many, size",
        "/api/v1/cases?page=-1, page",
        "/api/v1/cases?size=101, size",
        "/api/v1/products?page=-1, page",
        "/api/v1/products?size=0, size",
    })
    void namesTheParameterThatCannotBe(String address, String field) {
        var answer = frontDesk.get(address);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    /** The signed-in member's profile is English. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/worklist?scope=foo", "/api/v1/admin/invariants", "/api/v1/cases/NONE"})
    void answersInTheLanguageThatIsAskedFor(String address) {
        assertThat(frontDesk.getIn("ru", address).body()).containsPattern("\"detail\":\"[^\"]*[а-я]");
        assertThat(frontDesk.get(address).body()).doesNotContainPattern("\"detail\":\"[^\"]*[а-я]");
    }

    private HttpResponse<String> assertDocumented(String method, String path, int status, HttpResponse<String> answer) {
        var responses = described.path("paths").path(path).path(method).path("responses");
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        assertThat(responses.has(String.valueOf(status)))
                .as("%s %s documents %s", method, path, status)
                .isTrue();
        var type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(responses.path(String.valueOf(status)).path("content").fieldNames())
                .toIterable()
                .as("%s %s %s", method, path, status)
                .anyMatch(type::startsWith);
        return answer;
    }
}
