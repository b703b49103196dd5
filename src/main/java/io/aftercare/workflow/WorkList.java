package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks, as a read model of our own that is written with the engine's transaction. */
@Component
public class WorkList {

    private final WorkItems items;
    private final WorkListReader reader;
    private final WorkItemWriter writer;
    private final TaskHolders holders;
    private final Promises promises;

    WorkList(WorkItems items, WorkListReader reader, WorkItemWriter writer, TaskHolders holders, Promises promises) {
        this.items = items;
        this.reader = reader;
        this.writer = writer;
        this.holders = holders;
        this.promises = promises;
    }

    /**
     * The open tasks that this member of staff may see, without those that four eyes forbid.
     *
     * @throws io.aftercare.shared.InvalidInputException if {@code after} is not what a page gave out
     */
    @Transactional(readOnly = true)
    public WorkPage page(WorkListQuery query, Staff staff) {
        return reader.page(query, staff);
    }

    /** How many tasks each scope holds under the query's filters; its own scope and cursor do not matter. */
    @Transactional(readOnly = true)
    public WorkCounts counts(WorkListQuery query, Staff staff) {
        return reader.counts(query, staff);
    }

    /** User names of those who have tasks that this member of staff may see. */
    public List<String> holders(Staff staff) {
        return items.holders(staff);
    }

    /** The open tasks of a case, earliest due first, its called processes included. */
    public List<WorkItem> ofCase(String caseNumber) {
        return items.ofCase(caseNumber);
    }

    /**
     * By when the next step of the case is promised: when its earliest task is due, or, if that has passed, a new
     * promise; empty if nothing is open or all is on hold.
     */
    public Optional<Instant> promised(String caseNumber) {
        return promises.of(caseNumber);
    }

    /**
     * Reads the facts of the case's tasks anew: after a change of priority, customer, unit or responsible centre. Who
     * may not do a task at its new centre no longer holds it.
     *
     * @param why what the customer is told should a promise move by it
     */
    @Transactional
    public void refresh(String caseNumber, MoveReason why) {
        promises.watch(
                caseNumber,
                why,
                () -> ofCase(caseNumber).stream()
                        .flatMap(task -> items.lock(task.taskId()).stream())
                        .forEach(task -> {
                            writer.refresh(task);
                            holders.freeFromStranger(task.taskId());
                        }));
    }
}
