package io.aftercare.imports;

import io.aftercare.shared.ImportTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Understands which of our columns a header means: by name or by synonym, in any case, with or without blanks. */
final class HeaderWords {

    private final Map<String, String> columns = new HashMap<>();

    HeaderWords(ImportTarget target) {
        target.allColumns().forEach(column -> columns.put(word(column), column));
        target.synonyms().forEach((column, words) -> words.forEach(word -> columns.putIfAbsent(word(word), column)));
    }

    Optional<String> column(String header) {
        return Optional.ofNullable(columns.get(word(header)));
    }

    /** The header among these that most likely means the column; empty if none does. */
    Optional<String> likely(String column, List<String> header) {
        return header.stream()
                .filter(theirs -> column(theirs).filter(column::equals).isPresent())
                .findFirst();
    }

    static String word(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
