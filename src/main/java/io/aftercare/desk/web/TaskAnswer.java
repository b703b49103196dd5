package io.aftercare.desk.web;

import io.aftercare.workflow.Hold;
import io.aftercare.workflow.HoldReason;
import io.aftercare.workflow.Priority;
import io.aftercare.workflow.SlaState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** A task in the API. */
@Schema(name = "Task")
record TaskAnswer(
        String taskId,

        @Schema(description = "kind of task; names the completion's schema")
        String key,

        @Schema(description = "in the reader's language") String title,

        @Schema(description = "number of the thing the process runs for, such as a repair order")
        String businessKey,

        String caseNumber,
        String product,
        String customer,
        String serial,
        String centre,
        @Schema(description = "who may do it first of all") String role,
        @Schema(description = "all who may do it") List<String> roles,
        Priority priority,
        OffsetDateTime createdAt,
        @Schema(description = "absent while on hold") OffsetDateTime due,
        SlaState slaState,
        @Schema(description = "absent unless on hold") OnHold hold,

        @Schema(description = "whether its clock ran out and others were called in")
        boolean escalated,

        @Schema(description = "user name of who has it; absent while free")
        String assignee,

        @Schema(description = "the page for people") String url) {

    static TaskAnswer of(WorkRow row) {
        var task = row.task();
        return new TaskAnswer(
                task.taskId(),
                task.taskKey(),
                row.title(),
                task.businessKey(),
                task.caseNumber(),
                task.product(),
                task.customer(),
                task.serial(),
                task.centre(),
                row.roles().get(0),
                row.roles(),
                task.priority(),
                at(task.createdAt(), row),
                at(task.due(), row),
                task.slaState(),
                OnHold.of(task.hold(), row),
                task.escalated(),
                task.assignee(),
                "/desk/tasks/" + task.taskId());
    }

    /** @param by user name of who put it on hold */
    @Schema(name = "OnHold")
    record OnHold(HoldReason reason, String note, OffsetDateTime since, String by) {

        static OnHold of(Hold hold, WorkRow row) {
            return hold == null ? null : new OnHold(hold.reason(), hold.note(), at(hold.since(), row), hold.by());
        }
    }

    /** By the centre's clock, as the times of a case are. */
    private static OffsetDateTime at(Instant instant, WorkRow row) {
        return instant == null ? null : instant.atZone(row.zone()).toOffsetDateTime();
    }
}
