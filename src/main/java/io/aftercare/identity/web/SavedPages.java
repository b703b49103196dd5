package io.aftercare.identity.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Remembers where somebody wanted to go before the login: whole pages of the desk only, never a fragment. */
final class SavedPages {

    private SavedPages() {}

    static RequestCache cache() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && Paths.DESK.matches(request)
                && !Refusals.isFragment(request));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
