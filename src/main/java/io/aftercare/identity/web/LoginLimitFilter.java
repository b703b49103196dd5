package io.aftercare.identity.web;

import io.aftercare.identity.LoginLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a password before it is compared, when too many were tried. Each chain counts only where it compares one:
 * otherwise anybody could fill the counters with requests that try nothing.
 */
final class LoginLimitFilter extends OncePerRequestFilter {

    private static final BasicAuthenticationConverter BASIC = new BasicAuthenticationConverter();

    private final LoginLimits limits;
    private final Refusals refusals;
    private final Function<HttpServletRequest, Optional<String>> triedName;

    private LoginLimitFilter(
            LoginLimits limits, Refusals refusals, Function<HttpServletRequest, Optional<String>> triedName) {
        this.limits = limits;
        this.refusals = refusals;
        this.triedName = triedName;
    }

    static LoginLimitFilter forTheLoginPage(LoginLimits limits, Refusals refusals) {
        return new LoginLimitFilter(limits, refusals, LoginLimitFilter::nameOnTheForm);
    }

    static LoginLimitFilter forPrograms(LoginLimits limits, Refusals refusals) {
        return new LoginLimitFilter(limits, refusals, LoginLimitFilter::nameInTheHeader);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (triedName
                .apply(request)
                .filter(name -> !limits.mayTry(name, request.getRemoteAddr()))
                .isPresent()) {
            refusals.refuseTry(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> nameOnTheForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                        && request.getServletPath().equals("/login")
                ? Optional.ofNullable(request.getParameter("username"))
                : Optional.empty();
    }

    private static Optional<String> nameInTheHeader(HttpServletRequest request) {
        try {
            return Optional.ofNullable(BASIC.convert(request)).map(token -> token.getName());
        } catch (AuthenticationException unreadable) {
            return Optional.empty();
        }
    }
}
