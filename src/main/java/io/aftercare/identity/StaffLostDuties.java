package io.aftercare.identity;

import java.util.Set;

/**
 * A member of staff has lost the account, a role or a centre.
 *
 * @param centres codes of the centres where the member worked until now
 */
public record StaffLostDuties(String username, Set<String> centres) {}
