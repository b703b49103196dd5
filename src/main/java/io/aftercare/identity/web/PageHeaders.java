package io.aftercare.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Headers that tell the browser what it must not do with our pages. */
final class PageHeaders {

    private static final String POLICY = "Content-Security-Policy";

    private static final String CONTENT = "default-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** The library that draws processes puts its marks into place by style attributes. */
    private static final String CONTENT_WITH_DRAWING = CONTENT + "; style-src-attr 'unsafe-inline'";

    private PageHeaders() {}

    /** Scripts, styles and fonts come from our own files only, unless the answer allows even less. */
    static void writeContentPolicy(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, Paths.DRAWING.matches(request) ? CONTENT_WITH_DRAWING : CONTENT);
        }
    }

    /** The address of a tracking page is its key, so it goes nowhere. */
    static void writeReferrerPolicy(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", Paths.TRACKING.matches(request) ? "no-referrer" : "same-origin");
    }

    /** A scan at the bench needs the camera, the nearest centre the position; nothing else of the device is asked for. */
    static void writePermissions(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
    }
}
