package io.aftercare.portal.web;

import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what customers write on their tracking page; the page comes back with the problem at the field. */
@Controller
@RequestMapping("/track/{token}")
class CustomerWordController {

    private final TrackedCase cases;
    private final TrackActions actions;
    private final TrackPage page;
    private final Submissions submissions;
    private final MessageSource messages;

    CustomerWordController(
            TrackedCase cases, TrackActions actions, TrackPage page, Submissions submissions, MessageSource messages) {
        this.cases = cases;
        this.actions = actions;
        this.page = page;
        this.submissions = submissions;
        this.messages = messages;
    }

    @PostMapping("/answers")
    String answer(
            @PathVariable String token,
            @ModelAttribute("word") CustomerForm form,
            BindingResult problems,
            @RequestParam(required = false) String idempotencyKey,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        var number = cases.numberOf(token);
        var sent = new Sent(token, form, problems, idempotencyKey, "portal.answered");
        return take(sent, () -> actions.answer(number, form.reply(request.getRemoteAddr())), model, redirect, locale);
    }

    @PostMapping("/appeal")
    String appeal(
            @PathVariable String token,
            @ModelAttribute("word") CustomerForm form,
            BindingResult problems,
            @RequestParam(required = false) String idempotencyKey,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        var number = cases.numberOf(token);
        var sent = new Sent(token, form, problems, idempotencyKey, "portal.appealed");
        return take(sent, () -> actions.appeal(number, form.text()), model, redirect, locale);
    }

    private String take(Sent sent, Supplier<String> work, Model model, RedirectAttributes redirect, Locale locale) {
        try {
            submissions.once("public", sent.key(), Submissions.digest(sent.token() + sent.form()), work);
            redirect.addFlashAttribute("flash", messages.getMessage(sent.thanks(), null, locale));
        } catch (InvalidInputException e) {
            return page.again(sent.token(), e, sent.problems(), model, locale);
        } catch (ConflictException e) {
            redirect.addFlashAttribute("flashError", messages.getMessage("problem." + e.code(), e.args(), locale));
        }
        return "redirect:/track/" + sent.token();
    }

    private record Sent(String token, CustomerForm form, BindingResult problems, String key, String thanks) {}
}
