package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a task for a reader, or says why it cannot be found. */
@Component
class OpenTasks {

    private final WorkItems items;
    private final EngineTasks engine;
    private final TaskFacts facts;
    private final StaffDirectory staff;

    OpenTasks(WorkItems items, EngineTasks engine, TaskFacts facts, StaffDirectory staff) {
        this.items = items;
        this.engine = engine;
        this.facts = facts;
        this.staff = staff;
    }

    /**
     * @throws NotFoundException if there never was such a task, or the reader must not know
     * @throws ConflictException if the reader could have seen it, but it is done or withdrawn
     */
    WorkItem get(String taskId, Staff reader) {
        var task = items.find(taskId).orElseThrow(() -> gone(taskId, reader));
        if (!reader.sees(task.centre())) {
            throw new NotFoundException("No task " + taskId + " for this reader");
        }
        return task;
    }

    /** Why the task is no longer there, told only to those who may know about its case. */
    RuntimeException gone(String taskId, Staff reader) {
        return engine.past(taskId)
                .filter(past -> reader.sees(facts.of(past.processKey(), past.businessKey(), past.taskKey())
                        .centre()))
                .<RuntimeException>map(past -> over(past, reader))
                .orElseGet(() -> new NotFoundException("No task " + taskId));
    }

    private ConflictException over(EngineTasks.PastTask past, Staff reader) {
        if (!past.completed()) {
            return new ConflictException("task-withdrawn");
        }
        return reader.username().equals(past.assignee())
                ? new ConflictException("task-done-by-you")
                : new ConflictException("task-gone", name(past.assignee()));
    }

    /** The case of a task that may be over; empty if there never was such a task. */
    Optional<String> caseOf(String taskId) {
        return items.find(taskId)
                .map(WorkItem::caseNumber)
                .or(() -> engine.past(taskId)
                        .map(past -> facts.of(past.processKey(), past.businessKey(), past.taskKey())
                                .caseNumber()));
    }

    String name(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }
}
