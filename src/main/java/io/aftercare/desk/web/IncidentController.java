package io.aftercare.desk.web;

import io.aftercare.shared.ConflictException;
import io.aftercare.shared.Submissions;
import io.aftercare.workflow.Incidents;
import io.aftercare.workflow.OpenIncident;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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

/** The steps that failed for good, each with a button to try it again. */
@Controller
@RequestMapping("/desk/incidents")
class IncidentController {

    private static final int PAGE = 25;

    /** @param since in words, UTC, since a step may belong to no centre; empty if unknown */
    record Row(OpenIncident incident, String since) {

        static Row of(OpenIncident incident, Locale locale) {
            var words = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale).withZone(ZoneOffset.UTC);
            return new Row(incident, incident.since() == null ? "" : words.format(incident.since()));
        }
    }

    private final Incidents incidents;
    private final Submissions submissions;
    private final MessageSource messages;

    IncidentController(Incidents incidents, Submissions submissions, MessageSource messages) {
        this.incidents = incidents;
        this.submissions = submissions;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Locale locale, Model model) {
        var at = Math.max(page, 0);
        model.addAttribute(
                "incidents",
                incidents.open(at, PAGE).stream()
                        .map(found -> Row.of(found, locale))
                        .toList());
        model.addAttribute("page", at);
        model.addAttribute("size", PAGE);
        model.addAttribute("total", incidents.count());
        return "desk/incidents";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, Locale locale, RedirectAttributes redirect) {
        try {
            submissions.once("admin", null, "", () -> tryAgain(id));
            redirect.addFlashAttribute("flash", messages.getMessage("desk.incidents.retried", null, locale));
        } catch (ConflictException gone) {
            redirect.addFlashAttribute(
                    "flashError", messages.getMessage("problem." + gone.code(), gone.args(), locale));
        }
        return "redirect:/desk/incidents";
    }

    private String tryAgain(String id) {
        incidents.retry(id);
        return id;
    }
}
