package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;

/** Who may do what with a task. Seeing one is not yet being allowed to take it. */
public final class TaskRules {

    private TaskRules() {}

    /** Takes: a role of the task, at its centre, and not the person that four eyes exclude. */
    public static boolean mayDo(WorkItem task, Staff staff) {
        return staff.active() && !excluded(task, staff) && hasRole(task, staff);
    }

    static void requireMayDo(WorkItem task, Staff actor) {
        if (excluded(task, actor)) {
            throw new ConflictException("four-eyes");
        }
        if (!hasRole(task, actor)) {
            throw new ConflictException("task-not-your-role");
        }
    }

    /** Who has the task, the lead of its centre, a manager and an admin may give it back or to someone else. */
    static void requireMayPassOn(WorkItem task, Staff actor) {
        if (!mayPassOn(task, actor)) {
            throw new ConflictException("task-not-yours");
        }
    }

    public static boolean mayPassOn(WorkItem task, Staff actor) {
        return actor.username().equals(task.assignee())
                || actor.mayWork(Role.LEAD, task.centre())
                || actor.mayWork(Role.MANAGER, task.centre())
                || actor.has(Role.ADMIN);
    }

    /** Who has the task, who may take it while it is free, the lead of its centre and a manager may stop its clock. */
    static void requireMayHold(WorkItem task, Staff actor) {
        if (!mayHold(task, actor)) {
            throw new ConflictException("task-hold-not-yours");
        }
    }

    public static boolean mayHold(WorkItem task, Staff actor) {
        return task.assignee() == null && mayDo(task, actor) || mayPassOn(task, actor);
    }

    private static boolean excluded(WorkItem task, Staff staff) {
        return staff.username().equals(task.excludedUser());
    }

    private static boolean hasRole(WorkItem task, Staff staff) {
        return task.roles().stream().anyMatch(role -> staff.mayWork(role, task.centre()));
    }
}
