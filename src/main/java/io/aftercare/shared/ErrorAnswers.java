package io.aftercare.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/**
 * The last stop of what failed outside a controller: a page for people, a problem document for programs. The page's
 * model has {@code status}, {@code problem}, the text for the reader, and {@code audience}, a part of message keys: none
 * for staff, {@code .track} for who followed a tracking link, {@code .portal} for all others. Where a form came too soon,
 * {@code unsentForm} is what to send again.
 */
@Controller
class ErrorAnswers extends BasicErrorController {

    private final Problems problems;

    ErrorAnswers(
            ErrorAttributes attributes, ServerProperties server, List<ErrorViewResolver> views, Problems problems) {
        super(attributes, server.getError(), views);
        this.problems = problems;
    }

    @Override
    protected Map<String, Object> getErrorAttributes(HttpServletRequest request, ErrorAttributeOptions options) {
        var model = new LinkedHashMap<>(super.getErrorAttributes(request, options));
        model.put("problem", text(request));
        model.put("audience", audience(request));
        FormAgain.refusedBy(getStatus(request), request).ifPresent(form -> model.put("unsentForm", form));
        return model;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        var status = getStatus(request);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", text(request));
        problem.put("instance", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        problem.put("code", ProblemAdvice.codeOf(status));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String audience(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .replaceFirst("^" + Pattern.quote(request.getContextPath()), "");
        if (path.equals("/desk") || path.startsWith("/desk/")) {
            return "";
        }
        return path.startsWith("/track/") ? ".track" : ".portal";
    }

    private String text(HttpServletRequest request) {
        var text = request.getAttribute(ProblemAdvice.TEXT);
        HttpStatus status = getStatus(request);
        return text instanceof String given
                ? given
                : problems.text(ProblemAdvice.codeOf(status), LocaleContextHolder.getLocale());
    }
}
