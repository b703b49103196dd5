package io.aftercare.casefile.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Puts the words of a diagram into the reader's language. The models speak English; a name without a translation stays
 * as it is.
 */
@Component
class DiagramWords {

    private static final Pattern NAME = Pattern.compile("(<bpmn:[^>]*\\sname=\")([^\"]*)(\")");

    private final MessageSource messages;

    DiagramWords(MessageSource messages) {
        this.messages = messages;
    }

    String translate(String xml, Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? xml
                : NAME.matcher(xml)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) + name(found.group(2), locale) + found.group(3)));
    }

    private String name(String escaped, Locale locale) {
        var translated = messages.getMessage("diagram." + key(escaped), null, null, locale);
        return translated == null ? escaped : HtmlUtils.htmlEscape(translated, "UTF-8");
    }

    /** The words in lower case, joined by dashes. */
    static String key(String escaped) {
        return HtmlUtils.htmlUnescape(escaped)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
