package io.aftercare.identity.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffAccount;
import io.aftercare.identity.StaffInput;
import java.util.List;

/** The form of an account; the user name can be typed only for a new one. */
record StaffForm(
        Long version,
        String username,
        String displayName,
        String email,
        String language,
        List<String> roles,
        List<String> centres,
        Boolean active,
        String password) {

    /** A form that came without its version is a stale one. */
    StaffForm {
        version = version == null ? -1L : version;
        active = Boolean.TRUE.equals(active);
    }

    static StaffForm empty() {
        return new StaffForm(0L, "", "", "", "en", List.of(), List.of(), true, "");
    }

    static StaffForm of(StaffAccount account) {
        return new StaffForm(
                account.version(),
                account.username(),
                account.displayName(),
                account.email(),
                account.language(),
                account.roles().stream().map(Role::key).toList(),
                List.copyOf(account.centres()),
                account.active(),
                "");
    }

    StaffInput input() {
        return new StaffInput(displayName, email, language, roles, centres, active, password);
    }

    @Override
    public String toString() {
        return "StaffForm[" + username + "]";
    }
}
