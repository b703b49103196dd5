package io.aftercare.portal.web;

import io.aftercare.shared.ConflictException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Submissions;
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

/** What the holder of a tracking link reads and decides of the workshop's work. */
@Controller
@RequestMapping("/track/{token}")
class RepairTrackingController {

    private final TrackedCase cases;
    private final TrackedRepair repair;
    private final Submissions submissions;
    private final MessageSource messages;

    RepairTrackingController(TrackedCase cases, TrackedRepair repair, Submissions submissions, MessageSource messages) {
        this.cases = cases;
        this.repair = repair;
        this.submissions = submissions;
        this.messages = messages;
    }

    @GetMapping("/test-report")
    String report(@PathVariable String token, Model model) {
        model.addAttribute("report", repair.report(token).orElseThrow(() -> new NotFoundException("test report")));
        model.addAttribute("token", token);
        return "portal/test-report";
    }

    @PostMapping("/disposal-consent")
    String consentToDisposal(
            @PathVariable String token,
            @RequestParam(required = false) String idempotencyKey,
            Locale locale,
            RedirectAttributes redirect) {
        var number = cases.numberOf(token);
        try {
            submissions.once("public", idempotencyKey, Submissions.digest("dispose " + token), () -> {
                repair.consentToDisposal(number);
                return number;
            });
            redirect.addFlashAttribute("flash", messages.getMessage("portal.disposal.done", null, locale));
        } catch (ConflictException e) {
            redirect.addFlashAttribute("flashError", messages.getMessage("problem." + e.code(), e.args(), locale));
        }
        return "redirect:/track/" + token;
    }
}
