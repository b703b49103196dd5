package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.aftercare.casefile.TrackingLinks;
import io.aftercare.shared.TryLimits;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LinkLimitTests {

    private static final LimitSettings SETTINGS = new LimitSettings(20, 30, 5, 120, 200, 30, 600);

    private final TryLimits limits = mock();
    private final TrackingLinks links = mock();
    private final LinkLimit filter = new LinkLimit(limits, SETTINGS, links);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void countsALinkThatDoesNotExist() throws Exception {
        filter.doFilter(to("/track/wrong"), response, (request, answer) -> response.sendError(404));

        verify(limits).take("tracking-link", "203.0.113.9", SETTINGS.wrongLinks());
    }

    @Test
    void countsAPastedLinkThatDoesNotExistThoughItIsAnsweredWithAPage() throws Exception {
        var pasted = to("/track");
        pasted.setParameter("link", "https://service.example/track/wrong");

        filter.doFilter(pasted, response, (request, answer) -> response.sendRedirect("/?notALink"));

        verify(limits).take("tracking-link", "203.0.113.9", SETTINGS.wrongLinks());
    }

    @Test
    void doesNotCountAPastedLinkThatExistsNorAnEmptyField() throws Exception {
        when(links.caseOf("right")).thenReturn(Optional.of("WC-2026-000001"));
        var pasted = to("/track");
        pasted.setParameter("link", "https://service.example/track/right");

        filter.doFilter(pasted, response, (request, answer) -> response.sendRedirect("/track/right"));
        filter.doFilter(to("/track"), new MockHttpServletResponse(), new MockFilterChain());

        verify(limits, never()).take("tracking-link", "203.0.113.9", SETTINGS.wrongLinks());
    }

    @Test
    void refusesTheNextPastedLinkBeforeItIsLookedUp() throws Exception {
        when(limits.usedUp("tracking-link", "203.0.113.9", SETTINGS.wrongLinks()))
                .thenReturn(true);
        var chain = new MockFilterChain();

        filter.doFilter(to("/track"), response, chain);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void doesNotCountALinkThatExists() throws Exception {
        filter.doFilter(to("/api/v1/track/right"), response, new MockFilterChain());

        verify(limits, never()).take("tracking-link", "203.0.113.9", SETTINGS.wrongLinks());
    }

    @Test
    void doesNotCountWhatTheHolderOfALinkDoesNotFind() throws Exception {
        when(links.caseOf("right")).thenReturn(Optional.of("WC-2026-000001"));

        filter.doFilter(to("/track/right/test-report"), response, (request, answer) -> response.sendError(404));

        verify(limits, never()).take("tracking-link", "203.0.113.9", SETTINGS.wrongLinks());
    }

    @Test
    void refusesTheNextOneBeforeItIsLookedUp() throws Exception {
        when(limits.usedUp("tracking-link", "203.0.113.9", SETTINGS.wrongLinks()))
                .thenReturn(true);
        var chain = new MockFilterChain();

        filter.doFilter(to("/track/next"), response, chain);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void leavesOtherPagesAlone() throws Exception {
        filter.doFilter(to("/desk/nothing"), response, (request, answer) -> response.sendError(404));

        verify(limits, never()).take(org.mockito.ArgumentMatchers.any(), org.mockito.ArgumentMatchers.any(), anyInt());
    }

    private static MockHttpServletRequest to(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setRemoteAddr("203.0.113.9");
        return request;
    }
}
