package io.aftercare.casefile.web;

import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Option;
import io.aftercare.workflow.Priority;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one case, and what can be changed right on it. */
@Controller
@RequestMapping("/desk/cases/{number}")
class CasePageController {

    private static final String PAGE = "redirect:/desk/cases/{number}";

    private final CaseReading reading;
    private final CaseDesk desk;
    private final ServiceCentres centres;
    private final MessageSource messages;

    CasePageController(CaseReading reading, CaseDesk desk, ServiceCentres centres, MessageSource messages) {
        this.reading = reading;
        this.desk = desk;
        this.centres = centres;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model model, Locale locale) {
        reading.fill(model, number, locale);
        model.addAttribute("priorityOptions", priorities(locale));
        model.addAttribute("centreOptions", openCentres());
        return "casefile/case";
    }

    @PostMapping("/priority")
    String prioritise(@PathVariable String number, CaseChange change, RedirectAttributes redirect, Locale locale) {
        desk.prioritise(number, change.priority(), change.reason(), change.idempotencyKey());
        say("case.priority.done", redirect, locale);
        return PAGE;
    }

    @PostMapping("/centre")
    String move(@PathVariable String number, CaseChange change, RedirectAttributes redirect, Locale locale) {
        var visible = desk.moveTo(number, change.centre(), change.reason(), change.idempotencyKey());
        say("case.move.done", redirect, locale);
        return visible ? PAGE : "redirect:/desk/cases";
    }

    @PostMapping("/arrival")
    String takeIn(@PathVariable String number, CaseChange change, RedirectAttributes redirect, Locale locale) {
        desk.takeIn(number, change.shelfPlace(), change.idempotencyKey());
        say("case.arrival.done", redirect, locale);
        return PAGE;
    }

    @PostMapping("/place")
    String place(@PathVariable String number, CaseChange change, RedirectAttributes redirect, Locale locale) {
        try {
            desk.placeUnit(number, change.place(), change.detail(), change.idempotencyKey());
            say("case.place.done", redirect, locale);
        } catch (InvalidInputException refused) {
            var problem = refused.problems().get(0);
            redirect.addFlashAttribute(
                    "flashError",
                    messages.getMessage(
                            "problem." + problem.code(), problem.args().toArray(), locale));
        }
        return PAGE;
    }

    @PostMapping("/link")
    String replaceLink(@PathVariable String number, CaseChange change, RedirectAttributes redirect, Locale locale) {
        desk.replaceLink(number, change.idempotencyKey());
        say("case.link.done", redirect, locale);
        return PAGE;
    }

    private void say(String key, RedirectAttributes redirect, Locale locale) {
        redirect.addFlashAttribute("flash", messages.getMessage(key, null, locale));
    }

    private List<Option> priorities(Locale locale) {
        return Stream.of(Priority.values())
                .map(priority -> new Option(priority.name(), messages.getMessage("priority." + priority, null, locale)))
                .toList();
    }

    private List<Option> openCentres() {
        return centres.active().stream()
                .map(centre -> new Option(centre.code(), centre.name()))
                .toList();
    }

    /** What one of the page's small forms sends; the others' parts stay null. */
    record CaseChange(
            String priority,
            String centre,
            String reason,
            String shelfPlace,
            String place,
            String detail,
            String idempotencyKey) {}
}
