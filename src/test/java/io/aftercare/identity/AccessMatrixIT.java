package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkList;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint, every role, and whose thing it is about: own centre, another centre, not there at all. The endpoints are
 * those of the running application; what each answers to whom is written in {@code access-matrix.csv}, and an endpoint
 * without a line there fails the build.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final List<String> FRAMEWORK = List.of("/error", "/v3/api-docs", "/swagger-ui");
    private static final String ANONYMOUS = "anonymous";
    private static final String ABSENT = "WC-1999-000001";

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    WorkList workList;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final Map<String, Door> matrix = new LinkedHashMap<>();
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int cells;

    @BeforeAll
    void readTheMatrixAndSignEverybodyIn() throws Exception {
        try (var file = getClass().getResourceAsStream("/access-matrix.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Door::parse)
                    .forEach(door -> matrix.put(door.name(), door));
        }
        callers.put(ANONYMOUS, new Caller(null));
        for (var role : Door.STAFF) {
            var username = role.equals("admin") ? TestCompany.ADMIN : TestCompany.BERLIN.toLowerCase() + "." + role;
            callers.put(role, new Caller(username));
        }
    }

    @Test
    void knowsEveryEndpoint() {
        var unknown = new TreeSet<>(doors());
        unknown.removeAll(matrix.keySet());
        assertThat(unknown).as("endpoints without a line in access-matrix.csv").isEmpty();

        var gone = new TreeSet<>(matrix.keySet());
        doors().forEach(gone::remove);
        assertThat(gone).as("lines of access-matrix.csv without an endpoint").isEmpty();
    }

    @Test
    void answersEveryRoleAsTheMatrixSays() throws Exception {
        var own = openCase(TestCompany.BERLIN);
        var foreign = openCase(TestCompany.MOSCOW);
        for (var door : matrix.values()) {
            for (var caller : callers.entrySet()) {
                check(door, caller.getKey(), caller.getValue(), own, foreign);
            }
        }

        System.out.println(
                "Access matrix: " + matrix.size() + " endpoints, " + callers.size() + " roles, " + cells + " cells");
        assertThat(wrong).as("cells of %d that answer otherwise", cells).isEmpty();
    }

    @Test
    void refusesEveryWriteThatAnotherSiteCouldSend() throws Exception {
        var own = openCase(TestCompany.BERLIN);
        var before = rows();
        var attacks = 0;
        for (var door : matrix.values()) {
            if (door.writes() && !isOpenToPrograms(door)) {
                for (var attack : Attack.values()) {
                    attacks++;
                    var status = attack.send(callers.get("admin"), door.method(), address(door, own));
                    if (status != 403 && (attack.bringsAToken || !comesBack(door, status))) {
                        wrong.add(door.name() + " by " + attack + ": " + status);
                    }
                }
            }
        }
        System.out.println("CSRF grid: " + attacks + " attacks");
        assertThat(wrong).isEmpty();
        assertThat(rows()).as("rows before and after").isEqualTo(before);
    }

    private void check(Door door, String role, Caller caller, Subject own, Subject foreign) {
        var scoped = door.scope() == Door.Scope.CASE || door.scope() == Door.Scope.TASK;
        if (!mayCall(door, role)) {
            expect(door, role, "own", refused(door, role), caller.send(door.method(), address(door, own)));
            return;
        }
        if (door.isPublic()) {
            expect(door, role, "absent", Expectation.NO_LOGIN_ASKED, caller.send(door.method(), address(door, own)));
            return;
        }
        var letIn = door.scope() == Door.Scope.NAMED ? Expectation.NO_LOGIN_ASKED : Expectation.LET_IN;
        expect(door, role, "own", letIn, caller.send(door.method(), address(door, own)));
        if (scoped) {
            var seen = role.equals("admin") ? letIn : Expectation.NOT_THERE;
            expect(door, role, "other centre", seen, caller.send(door.method(), address(door, foreign)));
            expect(
                    door,
                    role,
                    "absent",
                    Expectation.NOT_THERE,
                    caller.send(door.method(), address(door, new Subject(ABSENT, "no-such-task", "no-such"))));
        }
    }

    private static boolean mayCall(Door door, String role) {
        return door.isPublic() || door.roles().contains(role);
    }

    private static Expectation refused(Door door, String role) {
        if (!role.equals(ANONYMOUS)) {
            return Expectation.FORBIDDEN;
        }
        return door.isApi() ? Expectation.UNAUTHORIZED : Expectation.TO_THE_LOGIN;
    }

    private void expect(Door door, String role, String whose, Expectation expected, int status) {
        cells++;
        if (!expected.fits(status)) {
            wrong.add(door.name() + " as " + role + ", " + whose + ": " + status + " instead of " + expected);
        }
    }

    private enum Expectation {
        LET_IN,
        NO_LOGIN_ASKED,
        NOT_THERE,
        FORBIDDEN,
        UNAUTHORIZED,
        TO_THE_LOGIN;

        boolean fits(int status) {
            return switch (this) {
                case LET_IN -> status != 401 && status != 403 && status != 404 && status < 500;
                case NO_LOGIN_ASKED -> status != 401 && status != 403 && status < 500;
                case NOT_THERE -> status == 404;
                case FORBIDDEN -> status == 403;
                case UNAUTHORIZED -> status == 401;
                case TO_THE_LOGIN -> status == 302;
            };
        }
    }

    private enum Attack {
        NO_TOKEN(false) {
            @Override
            HttpRequest.Builder build(HttpRequest.Builder request) {
                return request.header("Content-Type", "application/x-www-form-urlencoded");
            }
        },
        WRONG_TOKEN(false) {
            @Override
            HttpRequest.Builder build(HttpRequest.Builder request) {
                return request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", "forged");
            }
        },
        /** The other two bring the right token: only what the browser says of the sender gives them away. */
        FOREIGN_ORIGIN(true) {
            @Override
            HttpRequest.Builder build(HttpRequest.Builder request) {
                return request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "https://evil.example")
                        .header("Referer", "https://evil.example/desk/page");
            }
        },
        NEIGHBOUR(true) {
            @Override
            HttpRequest.Builder build(HttpRequest.Builder request) {
                return request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-site");
            }
        },
        PLAIN_TEXT(false) {
            @Override
            HttpRequest.Builder build(HttpRequest.Builder request) {
                return request.header("Content-Type", "text/plain");
            }
        };

        private final boolean bringsAToken;

        Attack(boolean bringsAToken) {
            this.bringsAToken = bringsAToken;
        }

        abstract HttpRequest.Builder build(HttpRequest.Builder request);

        int send(Caller caller, String method, String path) {
            var request = build(caller.request(path));
            if (bringsAToken) {
                request.header("X-XSRF-TOKEN", caller.token);
            }
            return caller.answer(request.method(method, BodyPublishers.ofString("{\"a\":1}")));
        }
    }

    /** Calls that ignore cookies cannot be forged by another site. */
    private static boolean isOpenToPrograms(Door door) {
        return List.of("POST /api/v1/claims", "POST /api/v1/files", "POST /api/v1/link-renewals")
                        .contains(door.name())
                || door.path().startsWith("/api/v1/track/");
    }

    /** A public form or the login comes back to be sent again; nothing is booked, as the rows say. */
    private static boolean comesBack(Door door, int status) {
        return !door.isApi() && !door.path().startsWith("/desk") && (status == 302 || status == 200 || status == 422);
    }

    private Map<String, Long> rows() {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : List.of(
                "case_file",
                "case_event",
                "warranty_claim",
                "staff",
                "service_centre",
                "product",
                "outgoing_message",
                "submission",
                "import_run")) {
            rows.put(
                    table,
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return rows;
    }

    private List<String> doors() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(path ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
                .filter(door -> FRAMEWORK.stream().noneMatch(door::contains))
                .distinct()
                .toList();
    }

    private record Subject(String caseNumber, String taskId, String token) {}

    private Subject openCase(String centre) {
        var answer = Visitor.browser(port).postJson("/api/v1/claims", """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "symptomCode": null,
                 "description": "Dark.", "loanerWanted": false, "preferredCentre": "%s",
                 "customer": {"name": "Mat Rix", "email": "matrix@mail.example", "language": "en"},
                 "consents": {"dataProcessing": true, "marketing": false}}
                """.formatted(
                        TestCompany.freshSerial().value(), TestCompany.lately(), centre));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = found("\"number\":\"([^\"]+)\"", answer.body());
        jobs.runFor(number);
        return new Subject(number, workList.ofCase(number).get(0).taskId(), found("/track/([^\"]+)\"", answer.body()));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    /** The address with what it names filled in. */
    private String address(Door door, Subject subject) {
        return door.path()
                .replace("{number}", subject.caseNumber())
                .replace("{token}", subject.token())
                .replace("{id}", door.scope() == Door.Scope.TASK ? subject.taskId() : "999999")
                .replace("{*serial}", "T-NOT-THERE")
                .replace("{username}", TestCompany.ADMIN)
                .replace("/centres/{code}", "/centres/" + TestCompany.BERLIN)
                .replace("{family}", TestCompany.COFFEE)
                .replace("{product}", TestCompany.COFFEE_MACHINE)
                .replace("{kind}", "SYMPTOM")
                .replace("{target}", "units")
                .replace("{source}", "standard")
                .replaceAll("\\{\\*[^}]*}", "x")
                .replaceAll("\\{[^}]*}", "x");
    }

    /** A browser of one role that keeps its session and follows no redirect. */
    private final class Caller {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private final String token;

        Caller(String username) throws IOException, InterruptedException {
            var login = token("/login");
            if (username == null) {
                token = login;
                return;
            }
            var form =
                    "_csrf=" + login + "&username=" + username + "&password=" + TestCompany.PASSWORD.replace(' ', '+');
            http.send(
                    request("/login")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
            token = token("/desk/profile");
        }

        int send(String method, String path) {
            var request = request(path);
            return method.equals("GET")
                    ? answer(request.GET())
                    : answer(request.header("X-XSRF-TOKEN", token)
                            .header("Content-Type", contentType(path))
                            .method(method, BodyPublishers.ofString(body(path))));
        }

        private static String body(String path) {
            if (!path.startsWith("/api/")) {
                return "a=1";
            }
            if (path.endsWith("/files")) {
                return "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--cut--\r\n";
            }
            return path.endsWith("/handover") ? "{\"to\": \"ber.lead\"}" : "{}";
        }

        int answer(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), BodyHandlers.discarding()).statusCode();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
        }

        private String token(String page) throws IOException, InterruptedException {
            var html = http.send(request(page).build(), BodyHandlers.ofString()).body();
            return Visitor.hiddenFields(html).get("_csrf");
        }

        private static String contentType(String path) {
            if (path.matches("/api/v1/imports/[a-z-]+")) {
                return "text/csv";
            }
            if (path.matches("/api/.*/files")) {
                return "multipart/form-data; boundary=cut";
            }
            return path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
        }
    }
}
