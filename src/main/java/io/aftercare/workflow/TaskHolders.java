package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Who holds a task. One conditional statement on our row decides; the engine's assignee follows it. */
@Component
class TaskHolders {

    private static final int LONGEST_NOTE = 500;

    private final WorkItems items;
    private final OpenTasks open;
    private final EngineTasks engine;
    private final StaffDirectory staff;
    private final ApplicationEventPublisher events;

    TaskHolders(
            WorkItems items,
            OpenTasks open,
            EngineTasks engine,
            StaffDirectory staff,
            ApplicationEventPublisher events) {
        this.items = items;
        this.open = open;
        this.engine = engine;
        this.staff = staff;
        this.events = events;
    }

    void take(WorkItem task, Staff actor) {
        takeToComplete(task, actor);
        if (!actor.username().equals(task.assignee())) {
            tell(task, actor.username(), "", actor.username());
        }
    }

    /** The same without a word of its own: that the task is done tells who did it. */
    void takeToComplete(WorkItem task, Staff actor) {
        TaskRules.requireMayDo(task, actor);
        if (!items.take(task.taskId(), actor.username())) {
            throw lostTake(task, actor);
        }
        if (!actor.username().equals(task.assignee())) {
            engine.assign(task.taskId(), actor.username());
        }
    }

    void release(WorkItem task, Staff actor) {
        if (task.assignee() == null) {
            throw new ConflictException("task-free");
        }
        TaskRules.requireMayPassOn(task, actor);
        pass(task, null, "", actor);
    }

    void handOver(WorkItem task, String toUsername, String note, Staff actor) {
        var words = note == null ? "" : note.strip();
        if (words.length() > LONGEST_NOTE) {
            throw new InvalidInputException("note", "hand-over-note-long", LONGEST_NOTE);
        }
        TaskRules.requireMayPassOn(task, actor);
        var to = staff.find(toUsername)
                .filter(colleague -> TaskRules.mayDo(task, colleague))
                .orElseThrow(() -> new InvalidInputException("to", "hand-over-impossible"));
        pass(task, to.username(), words, actor);
    }

    /** Makes a task free whose holder may not do it any more: the case went away, or the holder left. */
    void freeFromStranger(String taskId) {
        items.find(taskId)
                .filter(task -> task.assignee() != null)
                .filter(task -> staff.find(task.assignee())
                        .filter(holder -> TaskRules.mayDo(task, holder))
                        .isEmpty())
                .filter(task -> items.pass(taskId, task.assignee(), null))
                .ifPresent(this::freed);
    }

    private void freed(WorkItem task) {
        engine.assign(task.taskId(), null);
        events.publishEvent(new TaskFreed(task.caseNumber(), task.taskKey(), task.assignee()));
    }

    private void pass(WorkItem task, String to, String note, Staff actor) {
        if (!items.pass(task.taskId(), task.assignee(), to)) {
            throw lost(task, actor);
        }
        engine.assign(task.taskId(), to);
        if (!Objects.equals(to, task.assignee())) {
            tell(task, to, note, actor.username());
        }
    }

    private void tell(WorkItem task, String to, String note, String actor) {
        events.publishEvent(new TaskHolderChanged(task.caseNumber(), task.taskKey(), task.assignee(), to, actor, note));
    }

    /** Whoever was faster may have failed at the end: then the task is free again, and another try decides. */
    private RuntimeException lostTake(WorkItem task, Staff actor) {
        return items.find(task.taskId())
                .filter(now -> now.assignee() == null)
                .<RuntimeException>map(now -> new ConcurrencyFailureException("taken and given up: " + now.taskId()))
                .orElseGet(() -> lost(task, actor));
    }

    /** Someone was faster. */
    private RuntimeException lost(WorkItem task, Staff actor) {
        return items.find(task.taskId())
                .<RuntimeException>map(now -> now.assignee() == null
                        ? new ConflictException("task-free")
                        : new ConflictException("task-taken", open.name(now.assignee())))
                .orElseGet(() -> open.gone(task.taskId(), actor));
    }
}
