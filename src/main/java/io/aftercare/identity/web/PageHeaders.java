package io.aftercare.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Headers that tell the browser what it must not do with our pages. */
final class PageHeaders {

    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private PageHeaders() {}

    /** The address of a tracking page is its key, so it goes nowhere. */
    static void writeReferrerPolicy(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", Paths.TRACKING.matches(request) ? "no-referrer" : "same-origin");
    }
}
