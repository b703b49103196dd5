package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at one clock that wants something done. When it has run out, the task's priority rises, the lead or the manager
 * may do it as well and finds it in the own list, and the customer is given a new promise; each task once.
 */
@Component
class TaskEscalation implements DeferredWork {

    static final String KIND = "task-clock";

    private final WorkItems items;
    private final TaskClocks clocks;
    private final WorkItemWriter writer;
    private final Promises promises;
    private final StaffDirectory staff;
    private final ApplicationEventPublisher events;

    TaskEscalation(
            WorkItems items,
            TaskClocks clocks,
            WorkItemWriter writer,
            Promises promises,
            StaffDirectory staff,
            ApplicationEventPublisher events) {
        this.items = items;
        this.clocks = clocks;
        this.writer = writer;
        this.promises = promises;
        this.staff = staff;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String caseOf(String taskId) {
        return items.find(taskId).map(WorkItem::caseNumber).orElse(null);
    }

    /** A task that is gone by now needs nothing. */
    @Override
    @Transactional
    public void run(String taskId) {
        items.lock(taskId).filter(clocks::runsOut).ifPresent(this::escalate);
    }

    private void escalate(WorkItem task) {
        var calledIn = calledIn(task);
        promises.watch(
                task.caseNumber(),
                MoveReason.OVERDUE,
                () -> writer.show(task.alsoFor(Set.of(calledIn)), clocks.escalate(task)));
        events.publishEvent(new TaskEscalated(task.caseNumber(), task.taskKey(), calledIn));
    }

    /** The lead of the centre for what the shop floor does; the manager where there is none, and for what others decide. */
    private Role calledIn(WorkItem task) {
        var decided = task.roles().contains(Role.LEAD) || task.roles().contains(Role.ADJUDICATOR);
        return decided || staff.workers(Role.LEAD, task.centre()).isEmpty() ? Role.MANAGER : Role.LEAD;
    }
}
