package io.aftercare.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * A form that came too soon after others, to be sent again as it is.
 *
 * @param action where it goes
 * @param fields what was typed, and the form's hidden fields
 * @param files  whether it may bring files: these cannot be sent back and have to be chosen again
 */
record FormAgain(String action, Map<String, List<String>> fields, boolean files) {

    private static final String CSRF = "_csrf";

    /** The form that was refused with 429; empty if the request was another one. */
    static Optional<FormAgain> refusedBy(HttpStatus status, HttpServletRequest request) {
        if (status != HttpStatus.TOO_MANY_REQUESTS || !HttpMethod.POST.matches(request.getMethod())) {
            return Optional.empty();
        }
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var files = String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        return Optional.of(new FormAgain(path.substring(request.getContextPath().length()), fieldsOf(request), files));
    }

    private static Map<String, List<String>> fieldsOf(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(CSRF)) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }
}
