package io.aftercare.casefile.web;

import io.aftercare.network.ServiceCentres;
import io.aftercare.workflow.Priority;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one case, and what can be changed right on it. */
@Controller
@RequestMapping("/desk/cases/{number}")
class CasePageController {

    private final CaseReading reading;
    private final CaseDesk desk;
    private final ServiceCentres centres;

    CasePageController(CaseReading reading, CaseDesk desk, ServiceCentres centres) {
        this.reading = reading;
        this.desk = desk;
        this.centres = centres;
    }

    @GetMapping
    String show(@PathVariable String number, Model model, Locale locale) {
        reading.fill(model, number, locale);
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("centres", centres.active());
        return "casefile/case";
    }

    @PostMapping("/priority")
    String prioritise(
            @PathVariable String number,
            @RequestParam(required = false) String priority,
            @RequestParam(required = false) String idempotencyKey,
            RedirectAttributes flash) {
        desk.prioritise(number, priority, idempotencyKey);
        flash.addFlashAttribute("done", "case.priority.done");
        return "redirect:/desk/cases/{number}";
    }

    @PostMapping("/centre")
    String move(
            @PathVariable String number,
            @RequestParam(required = false) String centre,
            @RequestParam(required = false) String idempotencyKey,
            RedirectAttributes flash) {
        var visible = desk.moveTo(number, centre, idempotencyKey);
        flash.addFlashAttribute("done", "case.move.done");
        return visible ? "redirect:/desk/cases/{number}" : "redirect:/desk/cases";
    }

    @PostMapping("/link")
    String renewLink(
            @PathVariable String number,
            @RequestParam(required = false) String idempotencyKey,
            RedirectAttributes flash) {
        desk.renewLink(number, idempotencyKey);
        flash.addFlashAttribute("done", "case.link.done");
        return "redirect:/desk/cases/{number}";
    }
}
