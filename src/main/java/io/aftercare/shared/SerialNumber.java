package io.aftercare.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit's serial number as the plate shows it, in one spelling: upper case, no white space.
 *
 * @param value 4 to 40 letters, digits, dots, dashes or slashes
 */
public record SerialNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9./-]{3,39}");

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
        var value = typed.strip().replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(value).matches() ? Optional.of(new SerialNumber(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
