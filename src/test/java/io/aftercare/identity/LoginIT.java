package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
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
        assertThat(page.getHeaders().getFirst("Content-Security-Policy")).contains("object-src 'none'");
        assertThat(page.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-store");
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
