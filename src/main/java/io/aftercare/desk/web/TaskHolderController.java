package io.aftercare.desk.web;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkItem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Take, release, hand over: by button on the task's page, and take from the list's row as well. */
@Controller
@RequestMapping("/desk/tasks/{id}")
class TaskHolderController {

    private final Tasks tasks;
    private final WorkRows rows;
    private final LateRefusals refusals;
    private final Submissions submissions;
    private final StaffDirectory staff;

    TaskHolderController(
            Tasks tasks, WorkRows rows, LateRefusals refusals, Submissions submissions, StaffDirectory staff) {
        this.tasks = tasks;
        this.rows = rows;
        this.refusals = refusals;
        this.submissions = submissions;
        this.staff = staff;
    }

    @PostMapping("/take")
    String take(@PathVariable String id, Locale locale, RedirectAttributes redirect) {
        return change(id, actor -> tasks.take(id, actor), "desk.taken", locale, redirect);
    }

    @PostMapping("/release")
    String release(@PathVariable String id, Locale locale, RedirectAttributes redirect) {
        return change(id, actor -> tasks.release(id, actor), "desk.released", locale, redirect);
    }

    @PostMapping("/handover")
    String handOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String note,
            Locale locale,
            RedirectAttributes redirect) {
        return change(id, actor -> tasks.handOver(id, to, note, actor), "desk.handed-over", locale, redirect);
    }

    /** The row anew, whoever has the task now. A task that is gone answers with the problem alone. */
    @PostMapping(path = "/take", headers = "HX-Request")
    ModelAndView takeInRow(@PathVariable String id, Locale locale, HttpServletResponse response) {
        var actor = staff.required();
        response.setHeader("HX-Trigger", "tasks-changed");
        try {
            once(actor, () -> tasks.take(id, actor));
            return row(tasks.get(id, actor), actor, locale);
        } catch (ConflictException late) {
            var answer = refusals.stillThere(id, actor)
                    .map(task -> row(task, actor, locale))
                    .orElseGet(() -> new ModelAndView("desk/work-rows :: gone"));
            answer.setStatus(HttpStatus.CONFLICT);
            return answer.addObject("late", refusals.text(late, locale));
        }
    }

    private ModelAndView row(WorkItem task, Staff actor, Locale locale) {
        return new ModelAndView("desk/work-rows :: row").addObject("row", rows.of(task, actor, locale));
    }

    private String change(String id, Change change, String done, Locale locale, RedirectAttributes redirect) {
        var actor = staff.required();
        try {
            once(actor, () -> change.by(actor));
            redirect.addFlashAttribute("flash", refusals.text(done, id, actor, locale));
        } catch (ConflictException | InvalidInputException refused) {
            redirect.addFlashAttribute("flashError", refusals.text(refused, locale));
        }
        return "redirect:/desk/tasks/{id}";
    }

    /** Doing it twice changes nothing more, so no key is needed; a lost race with the database is tried again. */
    private void once(Staff actor, Runnable change) {
        submissions.once(actor.username(), null, "", () -> {
            change.run();
            return "";
        });
    }

    @FunctionalInterface
    private interface Change {
        void by(Staff actor);
    }
}
