package io.aftercare.identity.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffAccount;
import io.aftercare.identity.StaffInput;
import io.aftercare.shared.EditCard;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The form of an account; the user name can be typed only for a new one. */
record StaffForm(
        long version,
        String username,
        String displayName,
        String email,
        String language,
        List<String> roles,
        List<String> centres,
        boolean active,
        String password)
        implements EditCard {

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
    public String prefix() {
        return "staff.field";
    }

    @Override
    public Set<String> worded() {
        return Set.of("roles", "language");
    }

    @Override
    public String words(String field) {
        return field.equals("roles") ? "role" : "staff." + field;
    }

    /** The user name never changes, and a password is never shown. */
    @Override
    public Set<String> about() {
        return Set.of("username", "password");
    }

    @Override
    public String told() {
        return String.valueOf(
                Arrays.asList(version, username, displayName, email, language, roles, centres, active, password));
    }

    @Override
    public String toString() {
        return "StaffForm[" + username + "]";
    }
}
