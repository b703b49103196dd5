package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.TaskEscalated;
import io.aftercare.workflow.TaskFreed;
import io.aftercare.workflow.TaskHeld;
import io.aftercare.workflow.TaskHolderChanged;
import io.aftercare.workflow.TaskResumed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the timelines what becomes of tasks, in the transaction in which it happens. */
@Component
class TaskNews {

    private static final String SYSTEM = "system";

    private final CaseFiles files;
    private final StaffDirectory staff;

    TaskNews(CaseFiles files, StaffDirectory staff) {
        this.files = files;
        this.staff = staff;
    }

    @EventListener
    void passed(TaskHolderChanged passed) {
        var title = title(passed.taskKey());
        if (passed.to() == null) {
            record(passed.caseNumber(), "task-released", passed.actor(), title);
        } else if (passed.to().equals(passed.actor())) {
            record(passed.caseNumber(), "task-taken", passed.actor(), title);
        } else {
            var kind = passed.note().isEmpty() ? "task-handed-over" : "task-handed-over-note";
            record(passed.caseNumber(), kind, passed.actor(), title, nameOf(passed.to()), passed.note());
        }
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
        record(freed.caseNumber(), "task-freed", SYSTEM, title(freed.taskKey()), nameOf(freed.holder()));
    }

    private void record(String caseNumber, String kind, String actor, String... args) {
        files.find(caseNumber).ifPresent(file -> files.record(file.number(), kind, false, actor, args));
    }

    private String nameOf(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }

    private static String title(String taskKey) {
        return "#task." + taskKey;
    }
}
