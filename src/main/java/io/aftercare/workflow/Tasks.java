package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import org.springframework.stereotype.Component;

/**
 * What staff do with tasks. Every call checks that the actor may see the task (else
 * {@link io.aftercare.shared.NotFoundException}) and may do this with it (else
 * {@link io.aftercare.shared.ConflictException}: taken by someone else, gone, four eyes, not your role).
 */
@Component
public class Tasks {

    /** The task as this reader sees it. */
    public WorkItem get(String taskId, Staff reader) {
        throw new UnsupportedOperationException();
    }

    public void take(String taskId, Staff actor) {
        throw new UnsupportedOperationException();
    }

    public void release(String taskId, Staff actor) {
        throw new UnsupportedOperationException();
    }

    public void handOver(String taskId, String toUsername, Staff actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Completes the task with this form; a free task is taken by it.
     *
     * @param form a valid instance of the form type of the task's {@link TaskCompletion}
     * @throws io.aftercare.shared.InvalidInputException if the handler refused; the task stays as it was
     */
    public void complete(String taskId, Object form, Staff actor) {
        throw new UnsupportedOperationException();
    }
}
