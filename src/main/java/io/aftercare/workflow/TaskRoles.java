package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may take a task: the roles that its model names, one of which may be the last resort. */
@Component
class TaskRoles {

    private final StaffDirectory staff;

    TaskRoles(StaffDirectory staff) {
        this.staff = staff;
    }

    /** The last resort is among them only where nobody else at the centre could do the task. */
    Set<Role> of(Set<Role> named, WorkFacts known) {
        if (known.lastResort() == null) {
            return named;
        }
        var roles = named.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(named);
        roles.remove(known.lastResort());
        if (roles.stream().noneMatch(role -> anybody(role, known))) {
            roles.add(known.lastResort());
        }
        return roles;
    }

    private boolean anybody(Role role, WorkFacts known) {
        return staff.workers(role, known.centre()).stream()
                .anyMatch(worker -> !worker.username().equals(known.excludedUser()));
    }
}
