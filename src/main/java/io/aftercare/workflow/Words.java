package io.aftercare.workflow;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Breaks texts into words for search by their beginnings: lower case, letters and digits only, accents taken off. A
 * number such as {@code WC-2026-000123} is found whole, by its last part, and by that part without leading zeros.
 */
final class Words {

    private static final int MAX_LENGTH = 64;
    private static final int MAX_TERMS = 6;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\p{N})");

    private Words() {}

    static Set<String> of(String... texts) {
        var words = new LinkedHashSet<String>();
        Stream.of(texts)
                .filter(text -> text != null)
                .flatMap(BLANKS::splitAsStream)
                .forEach(chunk -> {
                    words.add(plain(chunk));
                    for (var part : BETWEEN.split(chunk)) {
                        words.add(plain(part));
                        words.add(ZEROS.matcher(plain(part)).replaceFirst(""));
                    }
                });
        words.remove("");
        return words;
    }

    /** The beginnings asked for, at most six. */
    static List<String> asked(String q) {
        return q == null
                ? List.of()
                : BLANKS.splitAsStream(q)
                        .map(Words::plain)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MAX_TERMS)
                        .toList();
    }

    private static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var word = BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        return word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word;
    }
}
