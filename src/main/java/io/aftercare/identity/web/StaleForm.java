package io.aftercare.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * A form whose token is not good any more: its page was open while the cookies were deleted, or since before another
 * login. It comes back to its page, where it can be sent again, with what was typed.
 */
@Component
class StaleForm {

    /** With this parameter the pages of the public tell that the form was not taken. */
    private static final String STALE = "?stale=true";

    private final KeptForms kept;

    StaleForm(KeptForms kept) {
        this.kept = kept;
    }

    /** @return whether the request was answered */
    boolean bringBack(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var page = UnsentForm.fromOwnPage(request).flatMap(form -> kept.keep(form, request));
        if (page.isPresent()) {
            response.sendRedirect(page.get());
        } else if (Paths.CLAIM_FORM.matches(request)) {
            request.getRequestDispatcher(pathOf(request) + STALE).forward(request, response);
        } else if (Paths.LOGIN.matches(request)) {
            response.sendRedirect(request.getContextPath() + "/login" + STALE);
        } else if (Paths.TRACKING.matches(request)) {
            response.sendRedirect(request.getContextPath() + trackingPage(pathOf(request)) + STALE);
        } else {
            return false;
        }
        return true;
    }

    private static String trackingPage(String path) {
        return path.replaceFirst("^(/track/[^/]*).*", "$1");
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
