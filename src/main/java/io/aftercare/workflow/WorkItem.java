package io.aftercare.workflow;

import io.aftercare.identity.Role;
import java.time.Instant;
import java.util.Set;

/**
 * One open task as the work list shows it.
 *
 * @param taskId       the task's id, unique and opaque
 * @param taskKey      the element id in the model, such as {@code user_decide_claim}; its title is the message
 *                     {@code task.<taskKey>}
 * @param businessKey  number of the thing the process runs for, such as {@code RO-2026-000012}
 * @param roles        any of these may take it
 * @param due          when the task's clock runs out; never null
 * @param assignee     user name of who has taken it; null while free
 * @param excludedUser who must not do it (four eyes); null if anyone may
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
        String excludedUser) {}
