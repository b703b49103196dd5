package io.aftercare.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit's serial number as the plate shows it, in upper case and without white space. Dots, dashes and slashes are
 * kept for reading and make no difference: two spellings with the same {@link #key()} are equal.
 *
 * @param value 4 to 40 letters, digits, dots, dashes or slashes
 */
public record SerialNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9./-]{3,39}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    /** Cyrillic capitals, and the Latin ones that look the same: a person cannot tell them apart on a plate. */
    private static final String CYRILLIC = "АВЕКМНОРСТУХЅІЈ";

    private static final String LATIN = "ABEKMHOPCTYXSIJ";

    public SerialNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a serial number: " + value);
        }
    }

    /** Reads what a person typed or scanned; empty if it cannot be a serial number. */
    public static Optional<SerialNumber> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var value = latin(BLANKS.matcher(typed).replaceAll(""));
        return SHAPE.matcher(value).matches() ? Optional.of(new SerialNumber(value)) : Optional.empty();
    }

    /** What is left of a number, or of the beginning of one, when only letters and digits count. */
    public static String keyOf(String typed) {
        return BETWEEN.matcher(latin(typed)).replaceAll("");
    }

    /** Letters and digits only: what tells two units apart. */
    public String key() {
        return keyOf(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SerialNumber number && key().equals(number.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String latin(String typed) {
        var upper = DASHES.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("-");
        var latin = new StringBuilder(upper);
        for (var i = 0; i < latin.length(); i++) {
            var twin = CYRILLIC.indexOf(latin.charAt(i));
            if (twin >= 0) {
                latin.setCharAt(i, LATIN.charAt(twin));
            }
        }
        return latin.toString();
    }
}
