package io.aftercare.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of families, products and faults in one spelling: upper case, so that every database finds them alike. */
final class CatalogCode {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9._+-]{0,39}");

    private CatalogCode() {}

    /** The code in its one spelling; empty if it cannot be a code. */
    static Optional<String> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
