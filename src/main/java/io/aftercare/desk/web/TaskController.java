package io.aftercare.desk.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.workflow.Tasks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One task: its page and its form. */
@Controller
@RequestMapping("/desk/tasks/{id}")
class TaskController {

    private final Tasks tasks;
    private final TaskPages pages;
    private final TaskFinisher finisher;
    private final FormBinder binder;
    private final NextTasks next;
    private final LateRefusals refusals;
    private final StaffDirectory staff;

    TaskController(
            Tasks tasks,
            TaskPages pages,
            TaskFinisher finisher,
            FormBinder binder,
            NextTasks next,
            LateRefusals refusals,
            StaffDirectory staff) {
        this.tasks = tasks;
        this.pages = pages;
        this.finisher = finisher;
        this.binder = binder;
        this.next = next;
        this.refusals = refusals;
        this.staff = staff;
    }

    @GetMapping
    ModelAndView task(@PathVariable String id, Locale locale) {
        var reader = staff.required();
        try {
            return pages.draw(tasks.get(id, reader), reader, locale);
        } catch (ConflictException gone) {
            return refusals.gone(id, gone, List.of(), locale);
        }
    }

    @PostMapping
    ModelAndView complete(
            @PathVariable String id, HttpServletRequest request, Locale locale, RedirectAttributes redirect) {
        var attempt = attempt(id, request);
        try {
            next.tell(finisher.finish(attempt), attempt.actor(), locale, redirect);
            return back(request);
        } catch (FormRefused refused) {
            return pages.refused(attempt, locale);
        } catch (ConflictException | InvalidInputException late) {
            return refusals.show(attempt, late, SentFields.texts(request), locale);
        }
    }

    private static ModelAndView back(HttpServletRequest request) {
        return new ModelAndView(new RedirectView(LastWorkList.address(request), true, true, false));
    }

    private Attempt attempt(String id, HttpServletRequest request) {
        return new Attempt(
                id,
                request.getParameter(TaskPages.KEY),
                SentFields.digest(id, request),
                staff.required(),
                formType -> binder.fromFields(formType, request));
    }
}
