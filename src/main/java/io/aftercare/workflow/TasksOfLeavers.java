package io.aftercare.workflow;

import io.aftercare.identity.StaffSwitchedOff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Frees the tasks of members who do not work any more, in the transaction that switches them off. */
@Component
class TasksOfLeavers {

    private final WorkItems items;
    private final TaskHolders holders;

    TasksOfLeavers(WorkItems items, TaskHolders holders) {
        this.items = items;
        this.holders = holders;
    }

    @EventListener
    void free(StaffSwitchedOff left) {
        items.heldBy(left.username()).forEach(holders::freeFromStranger);
    }
}
