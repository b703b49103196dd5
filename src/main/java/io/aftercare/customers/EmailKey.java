package io.aftercare.customers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An email address in the spelling by which cards are told apart: without white space around, in lower case. */
record EmailKey(String value) {

    /** White space, line separators and control characters of all kinds, and what parts addresses in a header. */
    private static final String NEVER = "\\s\\p{Z}\\p{C}@<>,;";

    /** Coarse on purpose: whether an address exists only a message shows. */
    private static final Pattern SHAPE =
            Pattern.compile("[^" + NEVER + "]{1,64}@[^" + NEVER + "]+\\.[^" + NEVER + "]+");

    private static final int LONGEST = 254;

    static Optional<EmailKey> parse(String typed) {
        var key = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return key.length() <= LONGEST && SHAPE.matcher(key).matches()
                ? Optional.of(new EmailKey(key))
                : Optional.empty();
    }
}
