package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.NotFoundException;
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
                .<RuntimeException>map(past -> past.completed()
                        ? new ConflictException("task-gone", name(past.assignee()))
                        : new ConflictException("task-withdrawn"))
                .orElseGet(() -> new NotFoundException("No task " + taskId));
    }

    String name(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }
}
