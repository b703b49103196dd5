package io.aftercare.identity.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The kinds of requests that the chains treat differently. */
final class Paths {

    static final RequestMatcher API = path("/api/**");

    static final RequestMatcher TRACKING = path("/track/**");

    /** Where files of master data come in. */
    static final RequestMatcher MASTER_DATA =
            new OrRequestMatcher(path("/desk/imports/**"), path("/api/v1/imports/**"));

    /** The form that anyone may send. */
    static final RequestMatcher CLAIM_FORM = path("/claims/new");

    /** The way in and the way out. */
    static final RequestMatcher LOGIN = new OrRequestMatcher(path("/login"), path("/logout"));

    /** The desk, and only what a person reads as a whole page. */
    static final RequestMatcher DESK = path("/desk/**");

    /** Pages with the diagram of a process. */
    static final RequestMatcher DRAWING = path("/desk/cases/{number}");

    /** Calls for anyone: they are anonymous even if the browser sends a cookie along. */
    static final RequestMatcher PUBLIC_API = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/claims"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/link-renewals"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/files"),
            path("/api/v1/track/**"));

    private Paths() {}

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
