package io.aftercare.workflow;

import io.aftercare.identity.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * One open task as the work list shows it.
 *
 * @param taskId       the task's id, unique and opaque
 * @param taskKey      the element id in the model, such as {@code user_decide_claim}; its title is the message
 *                     {@code task.<taskKey>}
 * @param businessKey  number of the thing the process runs for, such as {@code RO-2026-000012}
 * @param roles        any of these may take it
 * @param due          when the task's clock runs out; null while it is on hold
 * @param assignee     user name of who has taken it; null while free
 * @param excludedUser who must not do it (four eyes); null if anyone may
 * @param hold         why and since when it is on hold; null if it is not
 * @param escalated    whether its clock ran out, so that others were called in and its priority is the next higher one
 */
public record WorkItem(
        String taskId,
        String taskKey,
        String processKey,
        String businessKey,
        String caseNumber,
        String product,
        String customer,
        String serial,
        String centre,
        Set<Role> roles,
        Priority priority,
        Instant createdAt,
        Instant due,
        SlaState slaState,
        String assignee,
        String excludedUser,
        Hold hold,
        boolean escalated) {

    /** When it comes in the list: by its due time, last of all while on hold. */
    Instant dueInList() {
        return hold == null ? due : ClockFace.NEVER;
    }

    /** A priority from which the one shown is raised by an escalation. */
    Priority ownPriority() {
        return escalated && priority != Priority.LOW ? Priority.values()[priority.ordinal() - 1] : priority;
    }

    /** The same task under these facts, for these roles and with its clock as it stands. */
    WorkItem with(WorkFacts known, Set<Role> takers, ClockFace clock, Instant now) {
        return new WorkItem(
                taskId,
                taskKey,
                processKey,
                businessKey,
                known.caseNumber(),
                known.product(),
                known.customer(),
                known.serial(),
                known.centre(),
                takers,
                clock.escalated() ? known.priority().raised() : known.priority(),
                createdAt,
                clock.hold() == null ? clock.due() : null,
                clock.state(now),
                assignee,
                known.excludedUser(),
                clock.hold(),
                clock.escalated());
    }

    /** The same task, which these roles may take as well. */
    WorkItem alsoFor(Set<Role> more) {
        var all = EnumSet.copyOf(roles);
        all.addAll(more);
        return new WorkItem(
                taskId,
                taskKey,
                processKey,
                businessKey,
                caseNumber,
                product,
                customer,
                serial,
                centre,
                all,
                priority,
                createdAt,
                due,
                slaState,
                assignee,
                excludedUser,
                hold,
                escalated);
    }
}
