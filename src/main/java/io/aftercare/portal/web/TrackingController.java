package io.aftercare.portal.web;

import io.aftercare.shared.ConflictException;
import io.aftercare.shared.Submissions;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages behind a tracking link. */
@Controller
@RequestMapping("/track/{token}")
class TrackingController {

    private final TrackedCase cases;
    private final PackingHelp packing;
    private final TrackActions actions;
    private final TrackPage page;
    private final Submissions submissions;
    private final MessageSource messages;

    TrackingController(
            TrackedCase cases,
            TrackActions actions,
            TrackPage page,
            Submissions submissions,
            MessageSource messages,
            PackingHelp packing) {
        this.cases = cases;
        this.packing = packing;
        this.actions = actions;
        this.page = page;
        this.submissions = submissions;
        this.messages = messages;
    }

    @GetMapping
    String track(@PathVariable String token, Locale locale, Model model) {
        return page.draw(token, model, locale);
    }

    /** Where the form leads: number and link, as often as the page is opened. */
    @GetMapping("/submitted")
    String submitted(@PathVariable String token, Locale locale, Model model) {
        var view = cases.view(token, locale);
        if (view.stage().ended()) {
            return "redirect:/track/" + token;
        }
        model.addAttribute("view", view);
        model.addAttribute("link", cases.link(view));
        model.addAttribute("packing", packing.of(view.serial(), locale));
        return "portal/submitted";
    }

    @PostMapping("/cancellation")
    String cancel(
            @PathVariable String token,
            @RequestParam(required = false) String idempotencyKey,
            Locale locale,
            RedirectAttributes redirect) {
        var number = cases.numberOf(token);
        return end(token, idempotencyKey, "", () -> actions.cancel(number), "portal.cancelled", redirect, locale);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String token,
            @RequestParam(required = false) String idempotencyKey,
            Locale locale,
            RedirectAttributes redirect) {
        var number = cases.numberOf(token);
        return end(
                token,
                idempotencyKey,
                "withdraw ",
                () -> actions.withdraw(number),
                "portal.withdrawn",
                redirect,
                locale);
    }

    private String end(
            String token,
            String key,
            String what,
            Supplier<String> work,
            String done,
            RedirectAttributes redirect,
            Locale locale) {
        try {
            submissions.once("public", key, Submissions.digest(what + token), work);
            redirect.addFlashAttribute("flash", messages.getMessage(done, null, locale));
        } catch (ConflictException e) {
            redirect.addFlashAttribute("flashError", messages.getMessage("problem." + e.code(), e.args(), locale));
        }
        return "redirect:/track/" + token;
    }
}
