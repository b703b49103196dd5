package io.aftercare.identity.web;

import io.aftercare.identity.AccessRules;
import io.aftercare.identity.LoginLimits;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who gets through to what: files anyone may have, API calls that ignore cookies, API calls of the desk's session, and
 * pages. Every chain asks the same rules and denies what no rule decides.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String[] FILES = {"/webjars/**", "/css/**", "/js/**", "/img/**", "/favicon.ico", "/robots.txt"
    };

    private final List<AccessRules> rules;
    private final Refusals refusals;
    private final StaffSessionFilter sessions;
    private final LoginLimits limits;

    SecurityChains(List<AccessRules> rules, Refusals refusals, StaffSessionFilter sessions, LoginLimits limits) {
        this.limits = limits;
        this.rules = rules;
        this.refusals = refusals;
        this.sessions = sessions;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    /** The session filter belongs to the chains only; the container must not run it a second time. */
    @Bean
    static FilterRegistrationBean<StaffSessionFilter> staffSessionsInChainsOnly(StaffSessionFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /** Before the chains: to find out who may, they look at the parameters. */
    @Bean
    static FilterRegistrationBean<LongBodyFilter> noLongBodiesInChains() {
        var registration = new FilterRegistrationBean<>(new LongBodyFilter());
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 10);
        return registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher(FILES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> common(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** Ignores cookies, so it needs no CSRF token; asks for no password by a pop-up of the browser. */
    @Bean
    @Order(2)
    SecurityFilterChain statelessApi(HttpSecurity http) throws Exception {
        return http.securityMatcher(SecurityChains::isStatelessApiCall)
                .authorizeHttpRequests(this::decide)
                .headers(headers -> common(headers))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .addFilterBefore(LoginLimitFilter.forPrograms(limits, refusals), BasicAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAfter(new PasswordChangeFilter(refusals), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain deskApi(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(this::decide)
                .headers(headers -> common(headers))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new ForeignSiteFilter(refusals), CsrfFilter.class)
                .addFilterBefore(sessions, AnonymousAuthenticationFilter.class)
                .addFilterAfter(new PasswordChangeFilter(refusals), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(this::decide)
                .headers(headers -> common(headers))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()).csrfTokenRequestHandler(csrfTokenAtOnce()))
                .requestCache(cache -> cache.requestCache(SavedPages.cache()))
                .formLogin(login -> login.loginPage("/login")
                        .defaultSuccessUrl("/desk")
                        .failureHandler(new LoginController.Failure()))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(
                        LoginLimitFilter.forTheLoginPage(limits, refusals), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new ForeignSiteFilter(refusals), CsrfFilter.class)
                .addFilterBefore(sessions, AnonymousAuthenticationFilter.class)
                .addFilterAfter(new PasswordChangeFilter(refusals), AnonymousAuthenticationFilter.class)
                .build();
    }

    private void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        rules.forEach(rule -> rule.decide(requests));
        requests.anyRequest().denyAll();
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.addHeaderWriter(PageHeaders::writeContentPolicy)
                .addHeaderWriter(PageHeaders::writeReferrerPolicy)
                .addHeaderWriter(PageHeaders::writePermissions);
    }

    /** In a cookie, not in the session: a form that has been open for hours, or over a restart, can still be sent. */
    private static CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** Loads the token before the page is drawn: a long page is on its way before its form asks for it. */
    private static XorCsrfTokenRequestAttributeHandler csrfTokenAtOnce() {
        var handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private static boolean isStatelessApiCall(HttpServletRequest request) {
        return Paths.API.matches(request)
                && (request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        || request.getRequestedSessionId() == null
                        || Paths.PUBLIC_API.matches(request));
    }
}
