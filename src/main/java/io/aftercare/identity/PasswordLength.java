package io.aftercare.identity;

import io.aftercare.shared.InputCheck;
import java.nio.charset.StandardCharsets;

/** Whether a password has the length that it must have. */
enum PasswordLength {
    TOO_SHORT,
    FITS,
    TOO_LONG;

    private static final int SHORTEST = 8;

    /** bcrypt looks at no more bytes than these. */
    private static final int MOST_BYTES = 72;

    static PasswordLength of(String password) {
        if (password.length() < SHORTEST) {
            return TOO_SHORT;
        }
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES ? TOO_LONG : FITS;
    }

    void note(String field, InputCheck check) {
        if (this == TOO_SHORT) {
            check.problem(field, "staff-password-short", SHORTEST);
        } else if (this == TOO_LONG) {
            check.problem(field, "staff-password-long", MOST_BYTES);
        }
    }
}
