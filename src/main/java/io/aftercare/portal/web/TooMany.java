package io.aftercare.portal.web;

import io.aftercare.shared.TryLimits;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The answer to who has tried too often: when to come again. */
final class TooMany {

    private TooMany() {}

    /** An answer that has begun already stays as it is: a body that broke off is answered before anything is counted. */
    static void refuse(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TryLimits.WINDOW.toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
