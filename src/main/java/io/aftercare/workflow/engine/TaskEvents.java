package io.aftercare.workflow.engine;

import java.time.Instant;
import java.util.Set;

/** What the engine tells about user tasks, inside its own transaction. */
public interface TaskEvents {

    void opened(OpenedTask task);

    /** @param assignee user name; null when the task became free */
    void assigned(String taskId, String assignee);

    /** The task was completed or withdrawn. */
    void gone(String taskId);

    /** A task that has just been opened, with the keys of the roles that may take it. */
    record OpenedTask(
            String taskId,
            String taskKey,
            String processKey,
            String businessKey,
            Set<String> roleKeys,
            Instant createdAt) {}
}
