package io.aftercare.portal.web;

import io.aftercare.casefile.TrackingLinks;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.SerialNumber;
import io.aftercare.warranty.ClaimLookup;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Leads who sends a form again, by way of the browser's back button, to the claim that it has made already. The browser
 * that sent it says so itself, by a cookie that only the form gets.
 */
@Component
class SentClaim {

    private static final String COOKIE = "aftercare-claim";
    private static final String OPEN_CLAIM = "claim-unit-has-open-claim";

    private final TrackingLinks links;
    private final ClaimLookup claims;

    SentClaim(TrackingLinks links, ClaimLookup claims) {
        this.links = links;
        this.claims = claims;
    }

    /** What the browser shall keep for a day. */
    static String cookie(String token, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, token)
                .path(request.getContextPath() + "/claims")
                .maxAge(Duration.ofDays(1))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build()
                .toString();
    }

    /** The token of the claim of this browser that stands in the form's way; empty if that is another one's. */
    Optional<String> inTheWayOf(ClaimForm form, List<FieldProblem> problems, HttpServletRequest request) {
        return problems.stream().map(FieldProblem::code).anyMatch(OPEN_CLAIM::equals)
                ? tokens(request).filter(token -> isFor(token, form)).findFirst()
                : Optional.empty();
    }

    private boolean isFor(String token, ClaimForm form) {
        return links.caseOf(token)
                .flatMap(claims::find)
                .flatMap(claim -> SerialNumber.parse(claim.serial()))
                .filter(serial -> SerialNumber.parse(form.serialNumber())
                        .filter(serial::equals)
                        .isPresent())
                .isPresent();
    }

    private static Stream<String> tokens(HttpServletRequest request) {
        return request.getCookies() == null
                ? Stream.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue);
    }
}
