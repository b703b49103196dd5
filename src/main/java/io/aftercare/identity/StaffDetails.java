package io.aftercare.identity;

import java.util.Set;

/** Everything about an account that an admin may change, but the password. */
public record StaffDetails(
        String displayName, String email, String language, Set<Role> roles, Set<String> centres, boolean active) {

    boolean isWorkingAdmin() {
        return active && roles.contains(Role.ADMIN);
    }
}
