package io.aftercare.identity;

import io.aftercare.shared.InputCheck;
import java.util.function.UnaryOperator;

/**
 * What lies in a file of accounts in the place of a password from the moment it is read: what is kept of the password,
 * or, if it cannot be accepted, only why.
 *
 * @param text empty for no password
 */
record SealedPassword(String text) {

    private static final String SHORT = "!short";
    private static final String LONG = "!long";

    /** @param hash makes what is kept of a password that can be accepted */
    static SealedPassword of(String password, UnaryOperator<String> hash) {
        if (password.isEmpty()) {
            return new SealedPassword("");
        }
        return switch (PasswordLength.of(password)) {
            case TOO_SHORT -> new SealedPassword(SHORT);
            case TOO_LONG -> new SealedPassword(LONG);
            case FITS -> new SealedPassword(hash.apply(password));
        };
    }

    boolean isNone() {
        return text.isEmpty();
    }

    /** Notes what is wrong with it; an account that is new needs one. */
    void check(String field, boolean needed, InputCheck check) {
        if (text.equals(SHORT) || needed && isNone()) {
            PasswordLength.TOO_SHORT.note(field, check);
        } else if (text.equals(LONG)) {
            PasswordLength.TOO_LONG.note(field, check);
        }
    }
}
