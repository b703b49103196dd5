package io.aftercare.identity;

import java.util.Set;

/**
 * A member of staff as others see it.
 *
 * @param language   the language of the desk, {@code en} or {@code ru}
 * @param centres    codes of the centres the member belongs to and works at
 * @param visible    codes of the centres whose cases the member may see: a manager's whole region; ignored for an
 *                   admin, who sees all
 * @param regions    codes of the regions of {@code centres}
 */
public record Staff(
        String username,
        String displayName,
        String language,
        Set<Role> roles,
        Set<String> centres,
        Set<String> visible,
        Set<String> regions,
        boolean active) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the cases of this centre are the member's business. */
    public boolean sees(String centre) {
        return has(Role.ADMIN) || visible.contains(centre);
    }

    /** Whether the member may take a task of this role at this centre; a manager may anywhere in the region. */
    public boolean mayWork(Role role, String centre) {
        return has(role) && (centres.contains(centre) || has(Role.MANAGER) && visible.contains(centre));
    }
}
