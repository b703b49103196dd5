package io.aftercare.identity.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.shared.TryLimits;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers those who may not: programs with a problem document, fragments of a page by sending the whole page to the
 * login, people with the login or a plain page. What they had typed into a form of the desk is kept.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String LOGIN = "/login";

    private final ObjectMapper json;
    private final MessageSource messages;
    private final KnownPages pages;
    private final ObjectProvider<LocaleResolver> languages;
    private final KeptForms kept;
    private final StaleForm stale;

    Refusals(
            ObjectMapper json,
            MessageSource messages,
            KnownPages pages,
            ObjectProvider<LocaleResolver> languages,
            KeptForms kept,
            StaleForm stale) {
        this.kept = kept;
        this.stale = stale;
        this.json = json;
        this.messages = messages;
        this.pages = pages;
        this.languages = languages;
    }

    static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (isFragment(request)) {
            redirect(request, response, HttpStatus.UNAUTHORIZED, LOGIN);
        } else if (Paths.API.matches(request)) {
            writeProblem(request, response, HttpStatus.UNAUTHORIZED, "unauthorized");
        } else if (!Paths.DESK.matches(request) && !pages.has(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            response.sendRedirect(UnsentForm.in(request)
                    .flatMap(form -> kept.keep(form, request))
                    .orElse(request.getContextPath() + LOGIN));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (isFragment(request) && SecurityContextHolder.getContext().getAuthentication() == null) {
            redirect(request, response, HttpStatus.UNAUTHORIZED, LOGIN);
        } else if (Paths.API.matches(request)) {
            writeProblem(request, response, HttpStatus.FORBIDDEN, "forbidden");
        } else {
            refusePage(request, response, refusal);
        }
    }

    /** Somebody who is signed in learns whether a page is not there or not for them. */
    private void refusePage(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(refusal instanceof CsrfException) || !stale.bringBack(request, response)) {
            response.sendError((pages.has(request) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
        }
    }

    /** Too many passwords were tried: says when to come again. */
    void refuseTry(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TryLimits.WINDOW.toSeconds()));
        if (Paths.API.matches(request)) {
            writeProblem(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-tries");
        } else {
            response.sendRedirect(request.getContextPath() + LOGIN + "?wait");
        }
    }

    /** Sends the page there, or tells a program why not. */
    void divert(HttpServletRequest request, HttpServletResponse response, String path, String code) throws IOException {
        if (isFragment(request)) {
            redirect(request, response, HttpStatus.FORBIDDEN, path);
        } else if (Paths.API.matches(request)) {
            writeProblem(request, response, HttpStatus.FORBIDDEN, code);
        } else {
            response.sendRedirect(request.getContextPath() + path);
        }
    }

    private static void redirect(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String path) {
        response.setHeader("HX-Redirect", request.getContextPath() + path);
        response.setStatus(status.value());
    }

    private void writeProblem(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(status.getReasonPhrase());
        problem.setDetail(messages.getMessage("problem." + code, null, language(request)));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }

    /** As in every other answer to this caller. */
    private Locale language(HttpServletRequest request) {
        return languages.getObject().resolveLocale(request);
    }
}
