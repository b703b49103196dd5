package io.aftercare.casefile;

import io.aftercare.workflow.TaskEscalated;
import io.aftercare.workflow.TaskFreed;
import io.aftercare.workflow.TaskHeld;
import io.aftercare.workflow.TaskResumed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the timelines what becomes of tasks, in the transaction in which it happens. */
@Component
class TaskNews {

    private static final String SYSTEM = "system";

    private final CaseFiles files;

    TaskNews(CaseFiles files) {
        this.files = files;
    }

    @EventListener
    void held(TaskHeld held) {
        record(
                held.caseNumber(),
                held.note().isEmpty() ? "task-held" : "task-held-note",
                held.actor(),
                title(held.taskKey()),
                "#hold.reason." + held.reason(),
                held.note());
    }

    @EventListener
    void resumed(TaskResumed resumed) {
        record(resumed.caseNumber(), "task-resumed", resumed.actor(), title(resumed.taskKey()));
    }

    @EventListener
    void escalated(TaskEscalated escalated) {
        record(
                escalated.caseNumber(),
                "task-escalated",
                SYSTEM,
                title(escalated.taskKey()),
                "#role." + escalated.calledIn().key());
    }

    @EventListener
    void freed(TaskFreed freed) {
        record(freed.caseNumber(), "task-freed", SYSTEM, title(freed.taskKey()), freed.holder());
    }

    private void record(String caseNumber, String kind, String actor, String... args) {
        files.find(caseNumber).ifPresent(file -> files.record(file.number(), kind, false, actor, args));
    }

    private static String title(String taskKey) {
        return "#task." + taskKey;
    }
}
