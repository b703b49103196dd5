package io.aftercare.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site sends with a cookie of ours, whatever token comes with it: a neighbour below the
 * same domain could set the cookie that the token is compared with. What the browser says of the sender, no page can
 * change.
 */
final class ForeignSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Refusals refusals;

    ForeignSiteFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromElsewhere(request)) {
            refusals.handle(request, response, new AccessDeniedException("sent by another site"));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers of the last years say it in a word; older ones name the origin, or nothing, and then the token decides. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOtherOrigin(request) : !OURS.contains(site);
    }

    /** A page that keeps its address to itself, such as one opened by a tracking link, sends {@code null}. */
    private static boolean isOtherOrigin(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null
                && !origin.equals("null")
                && !Objects.equals(authority(origin), request.getHeader(HttpHeaders.HOST));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
