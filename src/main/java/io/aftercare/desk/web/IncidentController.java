package io.aftercare.desk.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that failed for good: one, the chosen ones or all can be tried again. Managers read, admins settle. */
@Controller
@RequestMapping("/desk/incidents")
class IncidentController {

    private static final String LIST = "redirect:/desk/incidents";
    private static final int PAGE = 25;

    private final IncidentDesk desk;
    private final IncidentRow.Words words;
    private final StaffDirectory staff;
    private final MessageSource messages;

    IncidentController(IncidentDesk desk, IncidentRow.Words words, StaffDirectory staff, MessageSource messages) {
        this.desk = desk;
        this.words = words;
        this.staff = staff;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Locale locale, Model model) {
        var reader = staff.required();
        var at = Math.max(page, 0);
        model.addAttribute(
                "incidents",
                desk.incidents().open(reader, at, PAGE).stream()
                        .map(found -> words.of(found, locale))
                        .toList());
        model.addAttribute("maySettle", IncidentDesk.maySettle(reader));
        model.addAttribute("page", at);
        model.addAttribute("size", PAGE);
        model.addAttribute("total", desk.incidents().count(reader));
        return "desk/incidents";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, Locale locale, RedirectAttributes redirect) {
        try {
            desk.retry(id, null);
            say("desk.incidents.retried", locale, redirect);
        } catch (ConflictException gone) {
            redirect.addFlashAttribute(
                    "flashError", messages.getMessage("problem." + gone.code(), gone.args(), locale));
        }
        return LIST;
    }

    /** @param ids the chosen ones */
    @PostMapping("/retry")
    String retryChosen(@RequestParam(defaultValue = "") List<String> ids, Locale locale, RedirectAttributes redirect) {
        if (ids.isEmpty()) {
            redirect.addFlashAttribute("flashError", messages.getMessage("desk.incidents.none-chosen", null, locale));
            return LIST;
        }
        say("desk.incidents.retried-many", locale, redirect, desk.retryEach(ids));
        return LIST;
    }

    @PostMapping("/retry-all")
    String retryAll(Locale locale, RedirectAttributes redirect) {
        say("desk.incidents.retried-many", locale, redirect, desk.retryAll());
        return LIST;
    }

    private void say(String key, Locale locale, RedirectAttributes redirect, Object... args) {
        redirect.addFlashAttribute("flash", messages.getMessage(key, args, locale));
    }
}
