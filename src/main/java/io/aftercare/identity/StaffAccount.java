package io.aftercare.identity;

import java.util.Set;

/** An account as the staff pages show it. {@code version} is to be given back with a change. */
public record StaffAccount(
        String username,
        String displayName,
        String email,
        String language,
        Set<Role> roles,
        Set<String> centres,
        boolean active,
        long version) {}
