package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;

@IntegrationTest
class LoginIT {

    @Autowired
    TestRestTemplate http;

    @Test
    void drawsTheLoginPageForAnyone() {
        var page = http.getForEntity("/login", String.class);

        assertThat(page.getStatusCode().value()).isEqualTo(200);
        assertThat(page.getBody()).contains("name=\"_csrf\"", "name=\"password\"");
        assertThat(page.getHeaders().getFirst("Content-Security-Policy"))
                .contains("object-src 'none'", "style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.getHeaders().getFirst("Permissions-Policy")).contains("microphone=()");
        assertThat(page.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeaders().getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    @LocalServerPort
    int port;

    @Test
    void keepsTheUserNameWhenThePasswordIsWrong() {
        var refused =
                Visitor.browser(port).submit("/login", Map.of("username", "ber.front-desk", "password", "not the one"));

        assertThat(refused.body()).contains("value=\"ber.front-desk\"").doesNotContain("not the one");
    }

    @Test
    void asksAgainWhenThePageWasOpenForTooLong() {
        var answer = Visitor.browser(port)
                .post("/login", Map.of("username", "ber.front-desk", "password", TestCompany.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("open for too long", "name=\"password\"");
    }

    @Test
    void tellsAMissingPageFromOneForOtherRoles() {
        var frontDesk = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        assertThat(frontDesk.get("/desk/nowhere").statusCode()).isEqualTo(404);
        assertThat(frontDesk.get("/desk/staff/new").statusCode()).isEqualTo(403);
    }

    @Test
    void answersTheApiWithAProblemAndNoPopUp() {
        var answer = http.exchange(RequestEntity.get("/api/v1/worklist").build(), String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders().getContentType().isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .isTrue();
        assertThat(answer.getHeaders().get(HttpHeaders.WWW_AUTHENTICATE)).isNull();
    }
}
