package io.aftercare.identity.web;

import io.aftercare.shared.TryLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps forms that could not be taken until their pages are drawn again. Anybody can send one, so an address may have only
 * a few kept a minute, and of all there are never more than fit into little memory: the oldest goes first.
 */
@Component
class KeptForms {

    static final int PER_ADDRESS = 20;
    /** With the longest form some sixteen megabytes. */
    static final int MOST = 250;

    private static final String KIND = "unsent-form";
    private static final String KEY = KeptForms.class.getName();

    private final TryLimits limits;
    private final Map<String, UnsentForm> forms = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, UnsentForm> eldest) {
            return size() > MOST;
        }
    });

    KeptForms(TryLimits limits) {
        this.limits = limits;
    }

    /** Keeps the form for this session. @return the page that will draw it; empty if it is not kept */
    Optional<String> keep(UnsentForm form, HttpServletRequest request) {
        if (!limits.take(KIND, request.getRemoteAddr(), PER_ADDRESS)) {
            return Optional.empty();
        }
        var key = UUID.randomUUID().toString();
        var former = request.getSession().getAttribute(KEY);
        request.getSession().setAttribute(KEY, key);
        forms.put(key, form);
        if (former != null) {
            forms.remove(former);
        }
        return Optional.of(form.page());
    }

    /** What is kept for this session and belongs on the page that is asked for; kept no longer. */
    Optional<UnsentForm> takeFor(HttpServletRequest request) {
        var session = request.getSession(false);
        var key = session == null ? null : session.getAttribute(KEY);
        var form = Optional.ofNullable(key).map(forms::get).filter(kept -> kept.belongsOn(request));
        form.ifPresent(drawn -> {
            forms.remove(key);
            session.removeAttribute(KEY);
        });
        return form;
    }
}
