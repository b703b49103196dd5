package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Things.Whose;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint, every role, and whose thing it is about: own, another customer's, another centre's, nobody's. The
 * endpoints are those of the running application; what each answers to whom is written in {@code access-matrix.csv}, and
 * an endpoint without a line there fails the build.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final List<String> FRAMEWORK = List.of("/error", "/v3/api-docs", "/swagger-ui");
    private static final String ANONYMOUS = "anonymous";

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    Things things;

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
        things.make(port);
    }

    @AfterAll
    void mendWhatWasBroken() {
        things.mendTheIncidents();
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
    void answersEveryRoleAsTheMatrixSays() {
        for (var door : matrix.values()) {
            for (var caller : callers.entrySet()) {
                check(door, caller.getKey(), caller.getValue());
            }
        }

        System.out.println(
                "Access matrix: " + matrix.size() + " endpoints, " + callers.size() + " roles, " + cells + " cells");
        assertThat(wrong).as("cells of %d that answer otherwise", cells).isEmpty();
    }

    @Test
    void refusesEveryWriteThatAnotherSiteCouldSend() throws Exception {
        var targets = new LinkedHashMap<Door, String>();
        matrix.values().stream()
                .filter(door -> door.writes() && !isOpenToPrograms(door))
                .forEach(door -> targets.put(door, address(door, own(door))));
        var before = rows();
        var attacks = 0;
        for (var target : targets.entrySet()) {
            for (var attack : Attack.values()) {
                attacks++;
                var status = attack.send(callers.get("admin"), target.getKey().method(), target.getValue());
                if (status != 403 && (attack.bringsAToken || !comesBack(target.getKey(), status))) {
                    wrong.add(target.getKey().name() + " by " + attack + ": " + status);
                }
            }
        }
        System.out.println("CSRF grid: " + attacks + " attacks");
        assertThat(wrong).isEmpty();
        assertThat(rows()).as("rows before and after").isEqualTo(before);
    }

    private void check(Door door, String role, Caller caller) {
        if (!door.mayBeCalledBy(role)) {
            expect(door, role, Whose.OWN, refused(door, role), caller.send(door, untouched(door)));
            return;
        }
        expect(door, role, Whose.OWN, letIn(door), caller.send(door, own(door)));
        if (door.path().contains("{")) {
            things.find(door.scope(), Whose.OTHER_CUSTOMER)
                    .ifPresent(other ->
                            expect(door, role, Whose.OTHER_CUSTOMER, ofOtherCustomer(door), caller.send(door, other)));
            checkElsewhere(door, role, caller);
        }
    }

    /** What is not there and what is another centre's look alike, to the last byte. */
    private void checkElsewhere(Door door, String role, Caller caller) {
        var gone = things.find(door.scope(), Whose.ABSENT);
        if (gone.isEmpty()) {
            return;
        }
        var absent = caller.send(door, gone.get());
        expect(door, role, Whose.ABSENT, ofNobody(door, role), absent);
        var elsewhere =
                door.isPublic() ? Optional.<Map<String, String>>empty() : things.find(door.scope(), Whose.OTHER_CENTRE);
        if (elsewhere.isPresent()) {
            var there = caller.send(door, elsewhere.get());
            var expected = ofOtherCentre(door, role);
            expect(door, role, Whose.OTHER_CENTRE, expected, there);
            if (expected == Expectation.NOT_THERE && !there.like(absent)) {
                wrong.add(door.name() + " as " + role + " tells another centre's from what is not there: "
                        + there.body() + " / " + absent.body());
            }
        }
    }

    /** For a caller who is not let in: nothing becomes of what the door names. */
    private Map<String, String> untouched(Door door) {
        return door.scope() == Door.Scope.INCIDENT_ACT
                ? things.find(Door.Scope.INCIDENT, Whose.OWN).orElseThrow()
                : own(door);
    }

    /** What a door names for a caller who has a right to it. */
    private Map<String, String> own(Door door) {
        return door.path().contains("{") ? things.find(door.scope(), Whose.OWN).orElse(NAMED) : Map.of();
    }

    private static Expectation letIn(Door door) {
        return door.isPublic() || door.scope() == Door.Scope.NAMED ? Expectation.NO_LOGIN_ASKED : Expectation.LET_IN;
    }

    /** A centre's staff see all its customers; but a file is to be had under its own case only. */
    private static Expectation ofOtherCustomer(Door door) {
        return switch (door.scope()) {
            case FILE, TOKEN_FILE -> Expectation.NOT_THERE;
            default -> letIn(door);
        };
    }

    private static Expectation ofOtherCentre(Door door, String role) {
        if (role.equals("admin")) {
            return letIn(door);
        }
        return switch (door.scope().elsewhere()) {
            case HIDDEN -> Expectation.NOT_THERE;
            case LOCKED -> Expectation.FORBIDDEN;
            case SHARED -> letIn(door);
        };
    }

    private static Expectation ofNobody(Door door, String role) {
        var locked = door.scope().elsewhere() == Door.Elsewhere.LOCKED && !role.equals("admin");
        return locked ? Expectation.FORBIDDEN_OR_NOT_THERE : Expectation.NOT_THERE;
    }

    private static Expectation refused(Door door, String role) {
        if (!role.equals(ANONYMOUS)) {
            return Expectation.FORBIDDEN;
        }
        return door.isApi() ? Expectation.UNAUTHORIZED : Expectation.TO_THE_LOGIN;
    }

    private void expect(Door door, String role, Whose whose, Expectation expected, Answer answer) {
        cells++;
        if (!expected.fits(answer.status())) {
            wrong.add(door.name() + " as " + role + ", " + whose + ": " + answer.status() + " instead of " + expected);
        }
    }

    private enum Expectation {
        LET_IN,
        NO_LOGIN_ASKED,
        NOT_THERE,
        /** Where all may read, it is no secret what is there. */
        FORBIDDEN_OR_NOT_THERE,
        FORBIDDEN,
        UNAUTHORIZED,
        TO_THE_LOGIN;

        boolean fits(int status) {
            return switch (this) {
                case LET_IN -> status != 401 && status != 403 && status != 404 && status < 500;
                case NO_LOGIN_ASKED -> status != 401 && status != 403 && status < 500;
                case NOT_THERE -> status == 404;
                case FORBIDDEN_OR_NOT_THERE -> status == 403 || status == 404;
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
            return caller.status(request.method(method, BodyPublishers.ofString("{\"a\":1}")));
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

    /** What a page or problem says, without what differs in every answer. */
    private record Answer(int status, String body) {

        private static final Pattern PASSING = Pattern.compile("[A-Za-z0-9_-]{32,}|(?<=nonce=\")[^\"]+");

        static Answer of(HttpResponse<String> response, Map<String, String> names) {
            var body = PASSING.matcher(response.body()).replaceAll("…");
            for (var name : names.values()) {
                body = body.replace("/" + name, "/…");
            }
            return new Answer(response.statusCode(), body);
        }

        boolean like(Answer other) {
            return body.equals(other.body);
        }
    }

    /** For what need not be there. */
    private static final Map<String, String> NAMED = Map.of(
            "target", "units", "source", "standard", "code", TestCompany.COFFEE_MACHINE, "family", TestCompany.COFFEE);

    /** The address with what it names filled in. */
    private static String address(Door door, Map<String, String> names) {
        var path = door.path();
        for (var name : names.entrySet()) {
            path = path.replaceAll(
                    "\\{" + Pattern.quote(name.getKey()) + "(:[^/]*)?}", Matcher.quoteReplacement(name.getValue()));
        }
        return path.replaceAll("\\{[^}]*}", "x");
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

        Answer send(Door door, Map<String, String> names) {
            var path = address(door, names);
            var request = request(path);
            if (door.writes()) {
                request.header("X-XSRF-TOKEN", token)
                        .header("Content-Type", contentType(path))
                        .method(door.method(), BodyPublishers.ofString(body(path)));
            }
            return Answer.of(send(request), names);
        }

        int status(HttpRequest.Builder request) {
            return send(request).statusCode();
        }

        private static String body(String path) {
            if (!path.startsWith("/api/")) {
                return path.endsWith("/phone") ? "phone=12345678" : "a=1";
            }
            if (path.endsWith("/files")) {
                return "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--cut--\r\n";
            }
            return path.endsWith("/handover") ? "{\"to\": \"ber.lead\"}" : "{}";
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", accept(path));
        }

        private static String accept(String path) {
            if (path.endsWith(".csv")) {
                return "text/csv, application/problem+json";
            }
            return path.startsWith("/api/") ? "application/json" : "text/html";
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
