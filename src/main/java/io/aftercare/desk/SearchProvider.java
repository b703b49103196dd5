package io.aftercare.desk;

import io.aftercare.identity.Staff;
import java.util.List;
import java.util.Locale;

/** Finds things by what was typed or scanned into the desk's search field. */
public interface SearchProvider {

    /** At most {@code limit} hits that the reader may see, best first. */
    List<Hit> search(String text, Staff reader, Locale locale, int limit);

    /**
     * @param kind     message key of the kind of thing, such as {@code search.case}
     * @param pressing whether it is very likely meant: the one such hit opens at once, whatever else is found
     */
    record Hit(String kind, String title, String detail, String url, boolean pressing) {

        public Hit(String kind, String title, String detail, String url) {
            this(kind, title, detail, url, false);
        }
    }
}
