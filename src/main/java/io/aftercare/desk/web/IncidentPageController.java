package io.aftercare.desk.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.workflow.OpenIncident;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step that failed for good: all that is known of it, and going on without it. */
@Controller
@RequestMapping("/desk/incidents/{id}")
class IncidentPageController {

    private final IncidentDesk desk;
    private final IncidentRow.Words words;
    private final LateRefusals refusals;
    private final StaffDirectory staff;
    private final MessageSource messages;

    IncidentPageController(
            IncidentDesk desk,
            IncidentRow.Words words,
            LateRefusals refusals,
            StaffDirectory staff,
            MessageSource messages) {
        this.desk = desk;
        this.words = words;
        this.refusals = refusals;
        this.staff = staff;
        this.messages = messages;
    }

    /** @param reason as typed */
    record DiscardForm(String reason, String idempotencyKey) {}

    @GetMapping
    ModelAndView show(@PathVariable String id, Locale locale) {
        return page(id, new DiscardForm("", UUID.randomUUID().toString()), locale);
    }

    @PostMapping("/discard")
    ModelAndView discard(@PathVariable String id, DiscardForm form, Locale locale, RedirectAttributes redirect) {
        try {
            desk.discard(id, form.reason(), form.idempotencyKey());
            redirect.addFlashAttribute("flash", messages.getMessage("desk.incidents.discarded", null, locale));
        } catch (InvalidInputException wrong) {
            var page = page(id, form, locale).addObject("reasonProblem", refusals.text(wrong, locale));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        } catch (ConflictException refused) {
            redirect.addFlashAttribute("flashError", refusals.text(refused, locale));
        }
        return new ModelAndView("redirect:/desk/incidents");
    }

    private ModelAndView page(String id, DiscardForm form, Locale locale) {
        var reader = staff.required();
        OpenIncident incident = desk.incidents().get(id, reader);
        return new ModelAndView("desk/incident")
                .addObject("row", words.of(incident, locale))
                .addObject("details", desk.incidents().details(id, reader))
                .addObject("discardable", desk.incidents().discardable(id))
                .addObject("maySettle", IncidentDesk.maySettle(reader))
                .addObject("typed", form);
    }
}
