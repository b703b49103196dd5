package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.shared.Clock;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts tasks on hold and lets them go on. Seeing the task, its row is locked before its clock, as everywhere. */
@Component
class TaskHolds {

    private static final int LONGEST_NOTE = 200;

    private final WorkItems items;
    private final TaskClocks clocks;
    private final WorkItemWriter writer;
    private final Promises promises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskHolds(
            WorkItems items,
            TaskClocks clocks,
            WorkItemWriter writer,
            Promises promises,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.clocks = clocks;
        this.writer = writer;
        this.promises = promises;
        this.events = events;
        this.clock = clock;
    }

    void hold(WorkItem seen, HoldReason reason, String note, Staff actor) {
        TaskRules.requireMayHold(seen, actor);
        var words = note == null ? "" : note.strip();
        requireReason(reason, words);
        var task = lock(seen);
        writer.show(task, clocks.hold(task, new Hold(reason, words, clock.now(), actor.username())));
        events.publishEvent(new TaskHeld(task.caseNumber(), task.taskKey(), reason, words, actor.username()));
    }

    void resume(WorkItem seen, Staff actor) {
        TaskRules.requireMayHold(seen, actor);
        var task = lock(seen);
        promises.watch(task.caseNumber(), why(task), () -> writer.show(task, clocks.resume(task)));
        events.publishEvent(new TaskResumed(task.caseNumber(), task.taskKey(), actor.username()));
    }

    /** What goes on though it is not on hold is refused a moment later. */
    private static MoveReason why(WorkItem task) {
        return task.hold() == null
                ? MoveReason.REARRANGED
                : MoveReason.of(task.hold().reason());
    }

    private WorkItem lock(WorkItem seen) {
        return items.lock(seen.taskId()).orElseThrow(() -> new ConflictException("task-withdrawn"));
    }

    private static void requireReason(HoldReason reason, String note) {
        if (reason == null) {
            throw new InvalidInputException("reason", "hold-reason-missing");
        }
        if (reason == HoldReason.OTHER && note.isEmpty()) {
            throw new InvalidInputException("note", "hold-note-missing");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidInputException("note", "hold-note-long", LONGEST_NOTE);
        }
    }
}
