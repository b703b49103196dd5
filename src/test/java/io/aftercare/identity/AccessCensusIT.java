package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knocks at every door without a key. A new endpoint that opens to anyone must be named here. */
@IntegrationTest
class AccessCensusIT {

    /** What is meant for anyone: the portal, the claim, the link's holder, the login, the documentation, the health. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /",
            "GET /claims/new",
            "POST /claims/new",
            "POST /claims/check",
            "GET /claims/serial-check",
            "GET /claims/nearest-centres",
            "GET /api/v1/centres/nearest",
            "GET /track",
            "GET /renewal",
            "POST /api/v1/link-renewals",
            "GET /track/{token}",
            "GET /track/{token}/submitted",
            "GET /track/{token}/test-report",
            "GET /track/{token}/refusal-letter",
            "POST /track/{token}/cancellation",
            "POST /track/{token}/answers",
            "POST /track/{token}/appeal",
            "POST /api/v1/claims",
            "POST /api/v1/files",
            "GET /api/v1/track/{token}",
            "POST /api/v1/track/{token}/cancellation",
            "POST /api/v1/track/{token}/answers",
            "POST /api/v1/track/{token}/appeal",
            "POST /api/v1/track/{token}/files",
            "POST /api/v1/track/{token}/conversation",
            "POST /api/v1/track/{token}/conversation/reading",
            "GET /login",
            "GET /error",
            "GET /v3/api-docs",
            "GET /v3/api-docs.yaml",
            "GET /v3/api-docs/swagger-config",
            "GET /swagger-ui.html");

    private static final Set<Integer> REFUSED = Set.of(401, 302, 403, 404);

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @LocalServerPort
    int port;

    /** Follows no redirect. */
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void opensNothingToAnyoneButWhatIsNamed() {
        var open = new TreeSet<String>();
        for (var door : doors()) {
            if (!door.contains("/error") && !REFUSED.contains(knock(door))) {
                open.add(door);
            }
        }

        open.removeAll(PUBLIC);
        assertThat(open).as("open to anyone").isEmpty();
    }

    @Test
    void sendsPeopleToTheLoginAndProgramsAway() {
        assertThat(knock("GET /desk")).isEqualTo(302);
        assertThat(knock("GET /desk/centres/BER")).isEqualTo(302);
        assertThat(knock("GET /api/v1/worklist")).isEqualTo(401);
        assertThat(knock("POST /api/v1/imports/units")).isEqualTo(401);
    }

    @Test
    void deniesWhatNobodyKnows() {
        for (var path : List.of(
                "/engine-rest/engine",
                "/camunda",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/desk/secret",
                "/api/v1/",
                "/desk/",
                "/desk;x",
                "/%2e%2e/desk",
                "//desk")) {
            assertThat(knock("GET " + path)).as(path).isIn(302, 400, 401, 403, 404);
        }
    }

    private List<String> doors() {
        var doors = new ArrayList<String>();
        for (var mapping : mappings) {
            for (var info : mapping.getHandlerMethods().keySet()) {
                for (var path : info.getPatternValues()) {
                    methods(info).forEach(method -> doors.add(method + " " + path));
                }
            }
        }
        assertThat(doors).hasSizeGreaterThan(20);
        return doors;
    }

    private static List<String> methods(RequestMappingInfo info) {
        var named = info.getMethodsCondition().getMethods();
        return named.isEmpty()
                ? List.of("GET", "POST", "PUT", "PATCH", "DELETE")
                : named.stream().map(Enum::name).toList();
    }

    private int knock(String door) {
        var method = door.substring(0, door.indexOf(' '));
        var path = door.substring(door.indexOf(' ') + 1)
                .replaceAll("\\{[^}]*}", "1")
                .replace("**", "1");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.noBody())
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(door, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
