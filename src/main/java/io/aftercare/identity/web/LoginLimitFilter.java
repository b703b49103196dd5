package io.aftercare.identity.web;

import io.aftercare.identity.LoginLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a password before it is compared, when too many were tried. */
class LoginLimitFilter extends OncePerRequestFilter {

    private final LoginLimits limits;
    private final Refusals refusals;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    LoginLimitFilter(LoginLimits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (triedName(request)
                .filter(name -> !limits.mayTry(name, request.getRemoteAddr()))
                .isPresent()) {
            refusals.refuseTry(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<String> triedName(HttpServletRequest request) {
        if (HttpMethod.POST.matches(request.getMethod())
                && request.getServletPath().equals("/login")) {
            return Optional.ofNullable(request.getParameter("username"));
        }
        try {
            return Optional.ofNullable(basic.convert(request)).map(token -> token.getName());
        } catch (AuthenticationException unreadable) {
            return Optional.empty();
        }
    }
}
