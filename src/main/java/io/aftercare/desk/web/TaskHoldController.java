package io.aftercare.desk.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import io.aftercare.workflow.HoldReason;
import io.aftercare.workflow.Tasks;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a task on hold and lets it go on, by the buttons on its page. */
@Controller
@RequestMapping("/desk/tasks/{id}")
class TaskHoldController {

    private static final String PAGE = "redirect:/desk/tasks/{id}";

    private final Tasks tasks;
    private final LateRefusals refusals;
    private final Submissions submissions;
    private final StaffDirectory staff;

    TaskHoldController(Tasks tasks, LateRefusals refusals, Submissions submissions, StaffDirectory staff) {
        this.tasks = tasks;
        this.refusals = refusals;
        this.submissions = submissions;
        this.staff = staff;
    }

    /** @param reason as sent; what was typed comes back when it is refused */
    record HoldForm(String reason, String note, String idempotencyKey) {}

    @PostMapping("/hold")
    String hold(@PathVariable String id, HoldForm form, Locale locale, RedirectAttributes redirect) {
        var actor = staff.required();
        var reason = HoldReason.named(form.reason()).orElse(null);
        try {
            once(id, form, () -> tasks.hold(id, reason, form.note(), actor));
        } catch (InvalidInputException wrong) {
            redirect.addFlashAttribute("typedHold", form);
            redirect.addFlashAttribute("holdField", wrong.problems().get(0).field());
            redirect.addFlashAttribute("holdProblem", refusals.text(wrong, locale));
        } catch (ConflictException late) {
            redirect.addFlashAttribute("flashError", refusals.text(late, locale));
        }
        return PAGE;
    }

    @PostMapping("/resume")
    String resume(@PathVariable String id, HoldForm form, Locale locale, RedirectAttributes redirect) {
        var actor = staff.required();
        try {
            once(id, form, () -> tasks.resume(id, actor));
        } catch (ConflictException late) {
            redirect.addFlashAttribute("flashError", refusals.text(late, locale));
        }
        return PAGE;
    }

    private void once(String id, HoldForm form, Runnable change) {
        var body = Submissions.digest(id + form.reason() + form.note());
        submissions.once(staff.required().username(), form.idempotencyKey(), body, () -> {
            change.run();
            return id;
        });
    }
}
