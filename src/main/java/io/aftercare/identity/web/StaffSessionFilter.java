package io.aftercare.identity.web;

import io.aftercare.identity.SignedInStaff;
import io.aftercare.identity.StaffSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at the account on every request of a session, and ends the session when the account says so. */
@Component
class StaffSessionFilter extends OncePerRequestFilter {

    private final StaffSessions sessions;

    StaffSessionFilter(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = SecurityContextHolder.getContext().getAuthentication();
        if (kept != null && kept.getPrincipal() instanceof SignedInStaff) {
            sessions.refreshed(kept).ifPresentOrElse(StaffSessionFilter::goOnAs, () -> end(request));
        }
        chain.doFilter(request, response);
    }

    /** For this request only: the session keeps the principal of the login. */
    private static void goOnAs(Authentication now) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now);
        SecurityContextHolder.setContext(context);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
