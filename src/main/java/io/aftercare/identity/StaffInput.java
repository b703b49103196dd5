package io.aftercare.identity;

import java.util.List;

/**
 * An account as somebody typed it, in a form or in a file.
 *
 * @param roles    role keys, such as {@code front-desk}
 * @param centres  codes of centres
 * @param password empty to keep the one there is
 */
public record StaffInput(
        String displayName,
        String email,
        String language,
        List<String> roles,
        List<String> centres,
        boolean active,
        String password) {

    public StaffInput {
        roles = roles == null ? List.of() : List.copyOf(roles);
        centres = centres == null ? List.of() : List.copyOf(centres);
        password = password == null ? "" : password;
    }

    /** Leaves the password out: what is printed ends in digests and logs. */
    @Override
    public String toString() {
        return "StaffInput[%s, %s, %s, %s, %s, %s]".formatted(displayName, email, language, roles, centres, active);
    }
}
