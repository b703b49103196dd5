package io.aftercare.identity.web;

import io.aftercare.identity.SignedInStaff;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets those whose password somebody else chose do nothing but choose their own. */
class PasswordChangeFilter extends OncePerRequestFilter {

    private static final String PASSWORD_PAGE = "/desk/profile/password";
    private static final Set<String> ALLOWED = Set.of(PASSWORD_PAGE, "/logout", "/login", "/error");

    private final Refusals refusals;

    PasswordChangeFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mustChangePassword() && !ALLOWED.contains(request.getServletPath())) {
            refusals.divert(request, response, PASSWORD_PAGE, "password-expired");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mustChangePassword() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedInStaff staff
                && staff.mustChangePassword();
    }
}
