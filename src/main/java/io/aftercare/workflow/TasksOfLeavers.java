package io.aftercare.workflow;

import io.aftercare.identity.StaffLostDuties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Frees the tasks that members may not do any more, in the transaction in which they lose account, role or centre, and
 * offers what nobody else could do then to the last resort.
 */
@Component
class TasksOfLeavers {

    private final WorkItems items;
    private final TaskHolders holders;
    private final WorkItemWriter writer;

    TasksOfLeavers(WorkItems items, TaskHolders holders, WorkItemWriter writer) {
        this.items = items;
        this.holders = holders;
        this.writer = writer;
    }

    @EventListener
    void free(StaffLostDuties left) {
        items.heldBy(left.username()).forEach(holders::freeFromStranger);
        left.centres().stream()
                .flatMap(centre -> items.notForAllAt(centre).stream())
                .flatMap(task -> items.lock(task).stream())
                .forEach(writer::refresh);
    }
}
