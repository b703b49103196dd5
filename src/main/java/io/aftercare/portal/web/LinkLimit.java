package io.aftercare.portal.web;

import io.aftercare.casefile.TrackingLinks;
import io.aftercare.shared.TryLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an address that has tried too many tracking links that do not exist, before the next one is looked up. */
@Component
class LinkLimit extends OncePerRequestFilter {

    private static final String KIND = "tracking-link";
    /** Where a link goes that was pasted into the field of the front page. */
    private static final String PASTED = "/track";

    private final TryLimits limits;
    private final LimitSettings settings;
    private final TrackingLinks links;

    LinkLimit(TryLimits limits, LimitSettings settings, TrackingLinks links) {
        this.links = links;
        this.settings = settings;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.equals(PASTED) && !path.startsWith("/track/") && !path.startsWith("/api/v1/track/");
    }

    /** The holder of a link may ask for what is not there, and the field for links may be sent empty. */
    private boolean wasWrong(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getServletPath();
        if (path.equals(PASTED)) {
            var token = HomeController.tokenIn(Objects.requireNonNullElse(request.getParameter("link"), ""));
            return !token.isEmpty() && links.caseOf(token).isEmpty();
        }
        var token = path.replaceFirst("^.*?/track/([^/]*).*$", "$1");
        return response.getStatus() == HttpStatus.NOT_FOUND.value()
                && links.caseOf(token).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = Network.of(request);
        if (limits.usedUp(KIND, from, settings.wrongLinks())) {
            TooMany.refuse(response);
            return;
        }
        chain.doFilter(request, response);
        if (wasWrong(request, response)) {
            limits.take(KIND, from, settings.wrongLinks());
        }
    }
}
