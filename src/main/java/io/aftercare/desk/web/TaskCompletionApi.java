package io.aftercare.desk.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Finishes a task for programs. Its body is the form of the task's kind; {@link TaskSchemas} documents each. */
@Tag(name = "Tasks")
@RestController
class TaskCompletionApi {

    static final String PATH = "/api/v1/tasks/{id}/completion";

    private final TaskFinisher finisher;
    private final FormBinder binder;
    private final NextTasks next;
    private final WorkRows rows;
    private final StaffDirectory staff;
    private final ObjectMapper json;

    TaskCompletionApi(
            TaskFinisher finisher,
            FormBinder binder,
            NextTasks next,
            WorkRows rows,
            StaffDirectory staff,
            ObjectMapper json) {
        this.finisher = finisher;
        this.binder = binder;
        this.next = next;
        this.rows = rows;
        this.staff = staff;
        this.json = json;
    }

    /** @param openTasks the case's open tasks after this one that the caller may see; none while it goes on by itself */
    @Schema(name = "TaskDone")
    record Done(String taskId, String caseNumber, List<TaskAnswer> openTasks) {}

    @Operation(summary = "Finish the task; a free one is taken by it")
    @PostMapping(PATH)
    Done complete(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody JsonNode body,
            Locale locale)
            throws MethodArgumentNotValidException {
        var actor = staff.required();
        var attempt = new Attempt(id, key, digest(id, body), actor, formType -> binder.fromJson(formType, body));
        try {
            return done(id, finisher.finish(attempt), actor, locale);
        } catch (FormRefused refused) {
            throw new MethodArgumentNotValidException(BODY, attempt.form());
        }
    }

    private Done done(String taskId, String caseNumber, Staff reader, Locale locale) {
        var open = rows.of(next.of(caseNumber, reader), reader, locale);
        return new Done(taskId, caseNumber, open.stream().map(TaskAnswer::of).toList());
    }

    /** Two bodies that differ only in the order of their fields are the same. */
    private String digest(String taskId, JsonNode body) {
        if (!body.isObject()) {
            throw new InvalidInputException("", "wrong-format");
        }
        return Submissions.digest(taskId + json.convertValue(body, TreeMap.class));
    }

    private static final MethodParameter BODY = bodyParameter();

    private static MethodParameter bodyParameter() {
        try {
            return new MethodParameter(
                    TaskCompletionApi.class.getDeclaredMethod(
                            "complete", String.class, String.class, JsonNode.class, Locale.class),
                    2);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
