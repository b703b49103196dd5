package io.aftercare.customers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An email address in the spelling by which cards are told apart: without white space around, in lower case. */
record EmailKey(String value) {

    /** Coarse on purpose: whether an address exists only a message shows. No white space, no control characters. */
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s\\p{Cntrl}@<>,;]{1,64}@[^\\s\\p{Cntrl}@<>,;]+\\.[^\\s\\p{Cntrl}@<>,;]+");

    private static final int LONGEST = 254;

    static Optional<EmailKey> parse(String typed) {
        if (typed == null || typed.strip().length() > LONGEST) {
            return Optional.empty();
        }
        var key = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(key).matches() ? Optional.of(new EmailKey(key)) : Optional.empty();
    }
}
