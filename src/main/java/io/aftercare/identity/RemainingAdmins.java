package io.aftercare.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The working admins that there are while many accounts change: where there was one, one remains. */
final class RemainingAdmins {

    private final Set<String> usernames = new HashSet<>();

    RemainingAdmins(Collection<StaffMember> working) {
        working.forEach(member -> usernames.add(member.username()));
    }

    void add(String username) {
        usernames.add(username);
    }

    /** Takes somebody away; false, and nothing changes, if nobody would look after the accounts any more. */
    boolean spare(String username) {
        if (usernames.equals(Set.of(username))) {
            return false;
        }
        usernames.remove(username);
        return true;
    }
}
