package io.aftercare.desk.web;

import io.aftercare.identity.Staff;
import io.aftercare.shared.Option;
import io.aftercare.workflow.HoldReason;
import io.aftercare.workflow.TaskForms;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Fills the page of a task: the desk's part around the fields that the owning module draws. */
@Component
class TaskPages {

    static final String KEY = "idempotencyKey";

    private final TaskForms forms;
    private final WorkRows rows;
    private final DueWords due;

    TaskPages(TaskForms forms, WorkRows rows, DueWords due) {
        this.forms = forms;
        this.rows = rows;
        this.due = due;
    }

    /** The page with its form as it starts. */
    ModelAndView draw(WorkItem task, Staff reader, Locale locale) {
        return around(task, reader, locale)
                .addObject(FormBinder.NAME, forms.page(task.taskKey()).emptyForm(task))
                .addObject(KEY, UUID.randomUUID().toString());
    }

    /** The page with what was sent and what is wrong about it. */
    ModelAndView refused(Attempt attempt, Locale locale) {
        return again(attempt, attempt.task(), locale, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The page with what was sent, though the task cannot be finished by its sender now. */
    ModelAndView late(Attempt attempt, WorkItem now, String problem, Locale locale) {
        return again(attempt, now, locale, HttpStatus.CONFLICT).addObject("late", problem);
    }

    /** What was sent, when there is no task any more to show it in. */
    static ModelAndView gone(String problem, List<String> typed) {
        var page = new ModelAndView("desk/task-gone", HttpStatus.CONFLICT);
        return page.addObject("late", problem).addObject("typed", typed);
    }

    /** The key stays the same, for nothing was booked under it. */
    private ModelAndView again(Attempt attempt, WorkItem task, Locale locale, HttpStatus status) {
        var page = around(task, attempt.actor(), locale);
        page.setStatus(status);
        return page.addObject(BindingResult.MODEL_KEY_PREFIX + FormBinder.NAME, attempt.form())
                .addObject(FormBinder.NAME, attempt.form().getTarget())
                .addObject(KEY, attempt.key());
    }

    private ModelAndView around(WorkItem task, Staff reader, Locale locale) {
        var page = forms.page(task.taskKey());
        var row = rows.of(task, reader, locale);
        var may = Abilities.of(row, reader);
        return new ModelAndView("desk/task")
                .addAllObjects(page.model(task, locale))
                .addObject("task", task)
                .addObject("row", row)
                .addObject("may", may)
                .addObject("dueAt", due.whenWithZone(task, locale))
                .addObject("holdKey", UUID.randomUUID().toString())
                .addObject("holdReasons", may.hold() ? HoldReason.values() : new HoldReason[0])
                .addObject("template", page.template())
                .addObject("candidates", may.handOver() ? candidates(task) : List.of());
    }

    private List<Option> candidates(WorkItem task) {
        return forms.candidatesFor(task.taskId()).stream()
                .map(colleague -> new Option(colleague.username(), colleague.displayName()))
                .toList();
    }
}
