package io.aftercare.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * What somebody typed into a form of the desk that could not be taken, since the login behind it had ended. Passwords
 * are left out.
 *
 * @param page   address of the page with the form: path and query
 * @param action where the form went
 * @param by     who typed it; null if the browser did not say
 */
record UnsentForm(String page, String action, String by, Map<String, List<String>> fields) {

    /** Name of the field in which the page's script says for whom the page was drawn. */
    static final String TYPED_BY = "typedBy";

    /** Enough for the longest form of the desk, too little to fill the memory with. */
    private static final int MOST_CHARACTERS = 32_000;

    /** The form in this request, unless it is no form of a page of the desk or too long to be kept. */
    static Optional<UnsentForm> in(HttpServletRequest request) {
        return isForm(request)
                ? Optional.of(of(request, ownPage(request).orElseGet(request::getRequestURI)))
                        .filter(UnsentForm::fits)
                : Optional.empty();
    }

    /** As {@link #in}, if the request names the page of ours that it came from: no stranger fills in our forms. */
    static Optional<UnsentForm> fromOwnPage(HttpServletRequest request) {
        return in(request).filter(form -> ownPage(request).isPresent());
    }

    boolean isTypedBy(String username) {
        return by == null || by.equals(username);
    }

    boolean belongsOn(HttpServletRequest request) {
        return page.equals(address(request.getRequestURI(), request.getQueryString()));
    }

    private static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && Paths.DESK.matches(request)
                && !Refusals.isFragment(request)
                && String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static UnsentForm of(HttpServletRequest request, String page) {
        return new UnsentForm(page, request.getRequestURI(), request.getParameter(TYPED_BY), fieldsOf(request));
    }

    private static Optional<String> ownPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(UnsentForm::address)
                .filter(page -> Objects.equals(page.getRawAuthority(), request.getHeader(HttpHeaders.HOST)))
                .map(page -> address(page.getRawPath(), page.getRawQuery()))
                .filter(page -> page.startsWith(request.getContextPath() + "/desk/"));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> fieldsOf(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")
                    && !name.equals(TYPED_BY)
                    && !name.toLowerCase(Locale.ROOT).contains("password")) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    private boolean fits() {
        var characters = fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
        return characters <= MOST_CHARACTERS;
    }

    private static String address(String path, String query) {
        return query == null ? path : path + "?" + query;
    }
}
