package io.aftercare.desk.web;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.dao.DataAccessException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of a page: chosen by {@code ?lang=} and kept in a cookie, else the signed-in member's, else the
 * browser's. The API knows no cookie: there the request's Accept-Language comes first.
 */
class Languages extends CookieLocaleResolver implements HandlerInterceptor {

    static final String PARAMETER = "lang";
    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    private final StaffDirectory staff;

    Languages(StaffDirectory staff) {
        super("aftercare-lang");
        this.staff = staff;
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(this::withoutChoice);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isApi(request)
                ? ofApi(request)
                : supported(super.resolveLocale(request)).orElse(ALL.get(0));
    }

    /** What is not asked by a controller's argument, such as refusals, is in the same language. */
    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return () -> resolveLocale(request);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var wanted = request.getParameter(PARAMETER);
        if (wanted != null && !isApi(request)) {
            supported(Locale.forLanguageTag(wanted)).ifPresent(locale -> setLocale(request, response, locale));
        }
        return true;
    }

    private Locale ofApi(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? withoutChoice(request) : ofBrowser(request);
    }

    private Locale withoutChoice(HttpServletRequest request) {
        return ofMember().orElseGet(() -> ofBrowser(request));
    }

    /** An error page must be shown even when the database that knows the member cannot be reached. */
    private Optional<Locale> ofMember() {
        try {
            return staff.current()
                    .map(Staff::language)
                    .map(Locale::forLanguageTag)
                    .flatMap(Languages::supported);
        } catch (DataAccessException unreachable) {
            return Optional.empty();
        }
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> supported(locale).stream())
                .findFirst()
                .orElse(ALL.get(0));
    }

    static Optional<Locale> supported(Locale locale) {
        return ALL.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
