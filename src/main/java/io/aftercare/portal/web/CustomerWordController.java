package io.aftercare.portal.web;

import io.aftercare.casefile.FormFiles;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what customers write on their tracking page; the page comes back with the problem at the field. */
@Controller
@RequestMapping("/track/{token}")
class CustomerWordController {

    private final TrackedCase cases;
    private final TrackActions actions;
    private final TrackedAnswers answers;
    private final FormFiles kept;
    private final TrackPage page;
    private final Submissions submissions;
    private final MessageSource messages;

    CustomerWordController(
            TrackedCase cases,
            TrackActions actions,
            TrackedAnswers answers,
            FormFiles kept,
            TrackPage page,
            Submissions submissions,
            MessageSource messages) {
        this.cases = cases;
        this.actions = actions;
        this.answers = answers;
        this.kept = kept;
        this.page = page;
        this.submissions = submissions;
        this.messages = messages;
    }

    @PostMapping("/answers")
    String answer(
            @PathVariable String token,
            @ModelAttribute("word") CustomerForm form,
            BindingResult problems,
            @RequestParam(required = false) List<MultipartFile> upload,
            @RequestParam(required = false) String idempotencyKey,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        var page = new Page(token, problems, response, model, redirect, locale);
        return take(page, "portal.answered", () -> {
            var received = answers.receive(token, form, upload, idempotencyKey);
            model.addAttribute("answerKept", kept.keep(received));
            answers.answer(token, form, received, request.getRemoteAddr(), idempotencyKey);
        });
    }

    @PostMapping("/appeal")
    String appeal(
            @PathVariable String token,
            @ModelAttribute("word") CustomerForm form,
            BindingResult problems,
            @RequestParam(required = false) String idempotencyKey,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        var number = cases.numberOf(token);
        var page = new Page(token, problems, response, model, redirect, locale);
        return take(
                page,
                "portal.appealed",
                () -> submissions.once(
                        "public",
                        idempotencyKey,
                        Submissions.digest(token + form),
                        () -> actions.appeal(number, form.text())));
    }

    private String take(Page sent, String thanks, Runnable work) {
        try {
            work.run();
            sent.say("flash", messages.getMessage(thanks, null, sent.locale()));
        } catch (InvalidInputException e) {
            if (e.says(Submissions.KEY_REUSED)) {
                sent.say("flashError", messages.getMessage("portal.sent-before", null, sent.locale()));
                return sent.again();
            }
            sent.response().setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.again(sent.token(), e, sent.problems(), sent.model(), sent.locale());
        } catch (ConflictException e) {
            sent.say("flashError", messages.getMessage("problem." + e.code(), e.args(), sent.locale()));
        }
        return sent.again();
    }

    /** The page that a word came from, and how to answer on it. */
    private record Page(
            String token,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {

        void say(String tone, String text) {
            redirect.addFlashAttribute(tone, text);
        }

        String again() {
            return "redirect:/track/" + token;
        }
    }
}
