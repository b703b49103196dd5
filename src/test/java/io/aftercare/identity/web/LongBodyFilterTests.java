package io.aftercare.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LongBodyFilterTests {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource({
        "/claims/new, 101, true",
        "/claims/new, 121, false",
        "/api/v1/files, 121, false",
        "/desk/cases/WC-1/files, 121, false",
        "/login, 121, false",
        "/desk/imports, 151, true",
        "/api/v1/imports/units, 151, true",
        "/desk/importsx, 121, false",
        "/claims/new, -1, true",
        "/api/v1/imports/units, -1, true"
    })
    void letsThroughWhatSomeFormNeeds(String path, int megabytes, boolean taken) throws Exception {
        var request = request(path, megabytes < 0 ? -1 : megabytes * MEGABYTE);
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        new LongBodyFilter().doFilter(request, response, chain);

        assertThat(chain.getRequest() != null).isEqualTo(taken);
        assertThat(response.getForwardedUrl()).isEqualTo(taken ? null : "/error");
    }

    private static MockHttpServletRequest request(String path, int length) {
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }
}
