package io.aftercare.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A case number as people type it: whole, or without prefix, year or leading zeros. Null parts were not given. */
record CaseNumber(String prefix, String year, long running) {

    private static final Pattern SHAPE = Pattern.compile("(?:([A-Z]{2})-?)?(?:(\\d{4})-)?(\\d{1,9})");

    static Optional<CaseNumber> parse(String typed) {
        var matcher = SHAPE.matcher(typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new CaseNumber(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    /** A LIKE pattern that a number must fit beside its running number. */
    String pattern() {
        return (prefix == null ? "%" : prefix) + '-' + (year == null ? "%" : year) + "-%";
    }
}
