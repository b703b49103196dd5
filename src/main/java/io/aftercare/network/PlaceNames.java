package io.aftercare.network;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of places and postal codes, written so that two spellings of the same are equal. */
final class PlaceNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that are no others with a mark on them. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i");

    private PlaceNames() {}

    /** Without capitals, accents, hyphens and apostrophes. */
    static String folded(String name) {
        var text = MARKS.matcher(Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        for (var letter : LETTERS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        return text.replaceAll("['’.]", "").replaceAll("[\\s–-]+", " ").strip();
    }

    /** Without blanks and dashes. */
    static String code(String postal) {
        return folded(postal).replace(" ", "");
    }
}
