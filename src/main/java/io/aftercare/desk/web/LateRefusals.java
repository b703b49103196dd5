package io.aftercare.desk.web;

import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows that a task cannot be finished any more by this person, with all that was typed. */
@Component
class LateRefusals {

    private final Tasks tasks;
    private final TaskPages pages;
    private final WorkRows rows;
    private final MessageSource messages;

    LateRefusals(Tasks tasks, TaskPages pages, WorkRows rows, MessageSource messages) {
        this.tasks = tasks;
        this.pages = pages;
        this.rows = rows;
        this.messages = messages;
    }

    /** @param typed the texts that were sent, for when the task itself is gone */
    ModelAndView show(Attempt attempt, RuntimeException late, List<String> typed, Locale locale) {
        var problem = text(late, locale);
        return attempt.found()
                ? stillThere(attempt.taskId(), attempt.actor())
                        .map(task -> pages.late(attempt, task, problem, locale))
                        .orElseGet(() -> gone(attempt.taskId(), late, typed, locale))
                : gone(attempt.taskId(), late, typed, locale);
    }

    /** That the task is over, with what was typed and the way to its case. */
    ModelAndView gone(String taskId, RuntimeException late, List<String> typed, Locale locale) {
        return TaskPages.gone(text(late, locale), typed)
                .addObject("caseNumber", tasks.caseOf(taskId).orElse(null));
    }

    /** A message about the task, which may name who has it now. */
    String text(String key, String taskId, Staff reader, Locale locale) {
        var holder = stillThere(taskId, reader)
                .map(task -> rows.of(task, reader, locale).holder())
                .orElse("");
        return messages.getMessage(key, new Object[] {holder}, locale);
    }

    /** The refusal in the reader's words. */
    String text(RuntimeException refusal, Locale locale) {
        if (refusal instanceof ConflictException conflict) {
            return messages.getMessage("problem." + conflict.code(), conflict.args(), locale);
        }
        FieldProblem first = ((InvalidInputException) refusal).problems().get(0);
        return messages.getMessage("problem." + first.code(), first.args().toArray(), locale);
    }

    /** The task as it is now; empty if it is done or withdrawn. */
    Optional<WorkItem> stillThere(String taskId, Staff reader) {
        try {
            return Optional.of(tasks.get(taskId, reader));
        } catch (ConflictException gone) {
            return Optional.empty();
        }
    }
}
