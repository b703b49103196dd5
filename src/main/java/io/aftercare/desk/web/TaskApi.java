package io.aftercare.desk.web;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Submissions;
import io.aftercare.workflow.HoldReason;
import io.aftercare.workflow.Tasks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One task for programs: who has it. */
@Tag(name = "Tasks")
@RestController
@RequestMapping("/api/v1/tasks/{id}")
class TaskApi {

    private final Tasks tasks;
    private final WorkRows rows;
    private final Submissions submissions;
    private final StaffDirectory staff;

    TaskApi(Tasks tasks, WorkRows rows, Submissions submissions, StaffDirectory staff) {
        this.tasks = tasks;
        this.rows = rows;
        this.submissions = submissions;
        this.staff = staff;
    }

    /** @param assignee who has the task now; absent if it is free */
    @Schema(name = "TaskHolder")
    record Holder(String taskId, String assignee) {}

    @Schema(name = "HandOver")
    record HandOver(
            @Schema(description = "user name of the colleague") @NotBlank
            String to,

            @Schema(description = "what the colleague should know", maxLength = 500)
            String note) {}

    @Operation(summary = "An open task")
    @GetMapping
    TaskAnswer task(@PathVariable String id, Locale locale) {
        var reader = staff.required();
        return TaskAnswer.of(rows.of(tasks.get(id, reader), reader, locale));
    }

    @Operation(summary = "Take the task; taking one's own task again changes nothing")
    @PostMapping("/claim")
    Holder claim(@PathVariable String id, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var actor = staff.required();
        return once(actor, key, "claim", id, actor.username(), () -> tasks.take(id, actor));
    }

    @Operation(summary = "Give the task back, so that it is free")
    @PostMapping("/release")
    Holder release(@PathVariable String id, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var actor = staff.required();
        return once(actor, key, "release", id, null, () -> tasks.release(id, actor));
    }

    @Operation(summary = "Give the task to a colleague who may do it")
    @PostMapping("/handover")
    Holder handOver(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @Valid @RequestBody HandOver request) {
        var actor = staff.required();
        var body = request.note() == null ? request.to() : request.to() + "\n" + request.note();
        once(actor, key, "handover", id, body, () -> tasks.handOver(id, request.to(), request.note(), actor));
        return new Holder(id, request.to());
    }

    @Schema(name = "PutOnHold")
    record PutOnHold(
            @Schema(
                    allowableValues = {"CUSTOMER", "SUPPLIER", "OTHER"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String reason,

            @Schema(description = "what it waits for; required with OTHER", maxLength = 200)
            String note) {}

    @Operation(summary = "Stop the task's clock while somebody else holds it up")
    @PostMapping("/hold")
    TaskAnswer hold(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody PutOnHold request,
            Locale locale) {
        var actor = staff.required();
        var reason = HoldReason.named(request.reason()).orElse(null);
        once(actor, key, "hold", id, request.toString(), () -> tasks.hold(id, reason, request.note(), actor));
        return task(id, locale);
    }

    @Operation(summary = "Let the task's clock run on with the opening hours that were left")
    @PostMapping("/resume")
    TaskAnswer resume(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        var actor = staff.required();
        once(actor, key, "resume", id, null, () -> tasks.resume(id, actor));
        return task(id, locale);
    }

    private Holder once(Staff actor, String key, String act, String id, String holder, Runnable change) {
        submissions.once(actor.username(), key, Submissions.digest(act + " " + id + " " + holder), () -> {
            change.run();
            return id;
        });
        return new Holder(id, holder);
    }
}
