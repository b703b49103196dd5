package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.shared.InvalidInputException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with tasks. Every call checks that the actor may see the task (else
 * {@link io.aftercare.shared.NotFoundException}) and may do this with it (else
 * {@link io.aftercare.shared.ConflictException}: taken by someone else, gone, four eyes, not your role).
 */
@Component
public class Tasks {

    private final OpenTasks open;
    private final TaskHolders holders;
    private final TaskForms forms;
    private final EngineTasks engine;
    private final TaskHolds holds;

    Tasks(OpenTasks open, TaskHolders holders, TaskHolds holds, TaskForms forms, EngineTasks engine) {
        this.open = open;
        this.holders = holders;
        this.holds = holds;
        this.forms = forms;
        this.engine = engine;
    }

    /** The task as this reader sees it. */
    @Transactional(readOnly = true)
    public WorkItem get(String taskId, Staff reader) {
        return open.get(taskId, reader);
    }

    /** Number of the case of a task, whether it is open or over; empty if there never was such a task. */
    @Transactional(readOnly = true)
    public Optional<String> caseOf(String taskId) {
        return open.caseOf(taskId);
    }

    /** Makes the task the actor's; taking one's own task again changes nothing. */
    @Transactional
    public void take(String taskId, Staff actor) {
        holders.take(open.get(taskId, actor), actor);
    }

    /** The same for somebody who completes it at once: only the completion is told. */
    @Transactional
    public void takeToComplete(String taskId, Staff actor) {
        holders.takeToComplete(open.get(taskId, actor), actor);
    }

    /** Makes the task free again. */
    @Transactional
    public void release(String taskId, Staff actor) {
        holders.release(open.get(taskId, actor), actor);
    }

    /**
     * Gives the task to someone who could take it.
     *
     * @param note what the colleague should know, at most 500 characters; null or empty for nothing
     */
    @Transactional
    public void handOver(String taskId, String toUsername, String note, Staff actor) {
        holders.handOver(open.get(taskId, actor), toUsername, note, actor);
    }

    /**
     * Stops the task's clock while somebody else holds it up. Its holder keeps it, and may still complete it.
     *
     * @param note at most 200 characters; needed where the reason is {@link HoldReason#OTHER}
     * @throws io.aftercare.shared.InvalidInputException at {@code reason} or {@code note}
     */
    @Transactional
    public void hold(String taskId, HoldReason reason, String note, Staff actor) {
        holds.hold(open.get(taskId, actor), reason, note, actor);
    }

    /** Lets the clock run on with the opening hours that were left. */
    @Transactional
    public void resume(String taskId, Staff actor) {
        holds.resume(open.get(taskId, actor), actor);
    }

    /**
     * Completes the task with this form; a free task is taken by it.
     *
     * @param form a valid instance of the form type of the task's {@link TaskCompletion}
     * @throws io.aftercare.shared.InvalidInputException if the handler refused; the task stays as it was
     */
    @Transactional
    public void complete(String taskId, Object form, Staff actor) {
        var task = open.get(taskId, actor);
        holders.takeToComplete(task, actor);
        var answer = finish(forms.completion(task.taskKey()), task, form, actor);
        if (answer instanceof Completion.Refused refused) {
            throw new InvalidInputException(refused.problems());
        }
        engine.complete(taskId, ((Completion.Done) answer).facts());
    }

    private static <F> Completion finish(TaskCompletion<F> completion, WorkItem task, Object form, Staff actor) {
        var typed = completion.formType().cast(form);
        var problems = completion.problems(task, typed, actor);
        return problems.isEmpty() ? completion.complete(task, typed, actor) : new Completion.Refused(problems);
    }
}
