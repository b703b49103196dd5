package io.aftercare.desk.web;

import io.aftercare.desk.UnreadWords;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Speaks to the layouts: {@code @shell.frame()} and {@code @shell.languages()}. */
@Component("shell")
class Shell {

    private final StaffDirectory staff;
    private final UnreadWords unreadWords;

    Shell(StaffDirectory staff, UnreadWords unreadWords) {
        this.unreadWords = unreadWords;
        this.staff = staff;
    }

    /** A language of the product: its own name, and the address of this very page in it. */
    record Language(String code, String name, String url, boolean current) {}

    public Frame frame() {
        var address = address();
        var search = address.equals("/desk/search") ? request().getParameter("q") : null;
        var reader = staff.current().orElse(null);
        return Frame.of(reader, address, search, unread(reader));
    }

    /** An error page asks the database nothing, which may be what has failed. */
    private long unread(Staff reader) {
        var failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        return reader == null || failed ? 0 : unreadWords.count(reader);
    }

    public List<Language> languages() {
        var current = LocaleContextHolder.getLocale().getLanguage();
        return Languages.ALL.stream().map(locale -> language(locale, current)).toList();
    }

    /** The work list as the reader last looked at it. */
    public String workList() {
        return LastWorkList.address(request());
    }

    private static Language language(Locale locale, String current) {
        var url = UriComponentsBuilder.fromPath(request().getContextPath() + address())
                .query(queryToKeep())
                .replaceQueryParam(Languages.PARAMETER, locale.getLanguage())
                .build()
                .toUriString();
        var code = locale.getLanguage();
        return new Language(code, locale.getDisplayLanguage(locale), url, code.equals(current));
    }

    /** Only an address that was asked for may be asked for again; what was posted is not part of it. */
    private static String queryToKeep() {
        var error = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        return error ? null : request().getQueryString();
    }

    /** The path that was asked for, on an error page too. */
    private static String address() {
        var failed = (String) request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request().getRequestURI() : failed;
        return path.substring(request().getContextPath().length());
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
