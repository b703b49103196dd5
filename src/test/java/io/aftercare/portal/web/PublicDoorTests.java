package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicDoorTests {

    @ParameterizedTest
    @CsvSource({
        "POST, /claims/new, CLAIM",
        "POST, /claims/check, CHECK",
        "POST, /api/v1/claims, CLAIM",
        "POST, /track/abc/answers, WORD",
        "POST, /api/v1/track/abc/files, WORD",
        "POST, /renewal, RENEWAL",
        "POST, /api/v1/link-renewals, RENEWAL",
        "GET, /claims/serial-check?serialNumber=T-1, LOOKUP",
        "GET, /claims/new?serialNumber=T-1, LOOKUP",
        "GET, /claims/nearest-centres, LOOKUP",
        "HEAD, /claims/nearest-centres, LOOKUP",
        "GET, /api/v1/centres/nearest, LOOKUP",
        "POST, /api/v1/files, FILE"
    })
    void isEverythingThatAnyoneMaySend(String method, String path, PublicDoor door) {
        assertThat(PublicDoor.of(to(method, path))).contains(door);
    }

    @Test
    void isNothingThatIsOnlyReadNorADoorOfStaff() {
        assertThat(PublicDoor.of(to("GET", "/track/abc"))).isEmpty();
        assertThat(PublicDoor.of(to("GET", "/claims/new"))).isEmpty();
        assertThat(PublicDoor.of(to("POST", "/desk/cases/WC-1/link"))).isEmpty();
    }

    private static MockHttpServletRequest to(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        var question = path.indexOf('?');
        request.setServletPath(question < 0 ? path : path.substring(0, question));
        if (question >= 0) {
            request.setParameter("serialNumber", "T-1");
        }
        return request;
    }
}
