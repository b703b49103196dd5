package io.aftercare.catalog;

import io.aftercare.shared.InvalidInputException;
import java.util.Locale;
import java.util.Map;

/** Texts by language: the reader's, else English, which is always there. */
final class Languages {

    private static final String ENGLISH = "en";

    private Languages() {}

    static <T> T pick(Map<String, T> byLanguage, Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.get(ENGLISH));
    }

    static String fallback(Map<String, String> byLanguage, String otherwise) {
        return byLanguage.getOrDefault(ENGLISH, otherwise);
    }

    /** @throws InvalidInputException if the English text is missing or any text is blank or longer than this */
    static void check(String field, Map<String, String> byLanguage, int longest) {
        if (!byLanguage.containsKey(ENGLISH)) {
            throw new InvalidInputException(field, "catalog-english-missing");
        }
        for (var text : byLanguage.values()) {
            if (text.isBlank() || text.length() > longest) {
                throw new InvalidInputException(field, "catalog-text-length", longest);
            }
        }
    }
}
