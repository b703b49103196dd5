package io.aftercare.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** What anyone may do without a log-in and not without end. */
enum PublicDoor {
    CLAIM("public-claim", LimitSettings::claims, HttpMethod.POST, "/claims/new|/api/v1/claims"),
    CHECK("public-check", LimitSettings::lookups, HttpMethod.POST, "/claims/check"),
    WORD("public-word", LimitSettings::words, HttpMethod.POST, "/track/.+|/api/v1/track/.+"),
    RENEWAL("public-renewal", LimitSettings::renewals, HttpMethod.POST, "/renewal|/api/v1/link-renewals"),
    LOOKUP(
            "public-lookup",
            LimitSettings::lookups,
            HttpMethod.GET,
            "/claims/serial-check|/claims/new|/claims/nearest-centres|/api/v1/centres/nearest") {

        /** The form is a door only if it is to say something of a number. */
        @Override
        boolean asks(HttpServletRequest request) {
            return !request.getServletPath().equals("/claims/new") || request.getParameter("serialNumber") != null;
        }
    },
    FILE("public-file", LimitSettings::files, HttpMethod.POST, "/api/v1/files");

    private final String kind;
    private final ToIntFunction<LimitSettings> limit;
    private final HttpMethod method;
    private final String paths;

    PublicDoor(String kind, ToIntFunction<LimitSettings> limit, HttpMethod method, String paths) {
        this.kind = kind;
        this.limit = limit;
        this.method = method;
        this.paths = paths;
    }

    /** Which of them is asked for; empty if it is none. */
    static Optional<PublicDoor> of(HttpServletRequest request) {
        var path = request.getServletPath();
        return Stream.of(values())
                .filter(door -> door.takes(request.getMethod()) && path.matches(door.paths) && door.asks(request))
                .findFirst();
    }

    /** Whether this request uses the door, and does not only look at its page. */
    boolean asks(HttpServletRequest request) {
        return true;
    }

    /** To ask for the head alone is as much work as to ask for the whole. */
    private boolean takes(String asked) {
        return method.matches(asked) || method == HttpMethod.GET && HttpMethod.HEAD.matches(asked);
    }

    /** Under which the tries are counted. */
    String kind() {
        return kind;
    }

    int limit(LimitSettings settings) {
        return limit.applyAsInt(settings);
    }
}
