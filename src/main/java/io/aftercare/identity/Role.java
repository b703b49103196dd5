package io.aftercare.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member of staff may do. The key is used in process models, scopes, imports and the security chain. */
public enum Role {
    FRONT_DESK,
    TECHNICIAN,
    LEAD,
    WAREHOUSE,
    ADJUDICATOR,
    MANAGER,
    ADMIN;

    /** The name in models and addresses, such as {@code front-desk}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
