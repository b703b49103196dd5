package io.aftercare.portal.web;

import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Claims;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The claim form. Without JavaScript its second button looks the serial number up. */
@Controller
@RequestMapping("/claims")
class ClaimFormController {

    private static final String PAGE = "portal/claim-form";

    private final ClaimDesk desk;
    private final Claims claims;
    private final ClaimFormPage page;
    private final SentClaim sent;
    private final FormFiles files;
    private final FormGuard guard;

    ClaimFormController(
            ClaimDesk desk, Claims claims, ClaimFormPage page, SentClaim sent, FormFiles files, FormGuard guard) {
        this.guard = guard;
        this.files = files;
        this.desk = desk;
        this.claims = claims;
        this.page = page;
        this.sent = sent;
    }

    @ModelAttribute("guard")
    FormTrace carried(FormTrace trace) {
        return guard.carried(trace);
    }

    @GetMapping("/new")
    ModelAndView empty(@RequestParam(required = false) String serialNumber, Locale locale) {
        var form = ClaimForm.empty(
                serialNumber, page.languageOf(locale), UUID.randomUUID().toString());
        return page.draw(PAGE, form, locale);
    }

    /** The part of the form that depends on the unit, while the number is being typed. */
    @GetMapping("/serial-check")
    ModelAndView check(ClaimForm form, Locale locale) {
        return page.drawUnit("portal/unit :: answer", form, locale);
    }

    /** What is wrong so far, field by field; nothing is sent. */
    @PostMapping("/check")
    @ResponseBody
    List<FormProblems.Line> check(@Valid @ModelAttribute("form") ClaimForm form, BindingResult result, Locale locale) {
        return page.problems(result, claims.problemsOf(form.submission()), locale);
    }

    @PostMapping(path = "/new", params = "check")
    ModelAndView checkWithoutScript(
            ClaimForm form, @RequestParam(required = false) List<MultipartFile> upload, Locale locale) {
        return page.draw(PAGE, form, locale).addObject("kept", files.keep(files.of(form.files(), upload)));
    }

    /** The form came with a token that is not good any more: nothing is sent, all that was typed is drawn again. */
    @PostMapping(path = "/new", params = "stale")
    ModelAndView stale(
            @ModelAttribute("form") ClaimForm form,
            BindingResult result,
            @RequestParam(required = false) List<MultipartFile> upload,
            Locale locale) {
        var stale = List.of(FieldProblem.of("", "portal-stale"));
        return page.refused(filled(form, files.of(form.files(), upload)), result, stale, locale);
    }

    @PostMapping("/new")
    ModelAndView submit(
            @Valid @ModelAttribute("form") ClaimForm form,
            BindingResult result,
            FormTrace trace,
            @RequestParam(required = false) List<MultipartFile> upload,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var received = files.of(form.files(), upload);
        var filled = filled(form, received);
        if (result.hasErrors() || !received.problems().isEmpty()) {
            return page.refused(filled, result, problemsOf(form, received), locale);
        }
        if (guard.doubts(trace)) {
            var once = List.of(FieldProblem.of("", "portal-once-more"));
            return page.refused(filled, result, once, locale).addObject("guard", guard.again());
        }
        try {
            var token = desk.submit(form, received);
            response.addHeader(HttpHeaders.SET_COOKIE, SentClaim.cookie(token, request));
            return submitted(token);
        } catch (InvalidInputException e) {
            if (e.says(Submissions.KEY_REUSED)) {
                var before = List.of(FieldProblem.of("", "portal-sent-before"));
                return page.refused(filled, result, before, locale)
                        .addObject("freshKey", UUID.randomUUID().toString());
            }
            return sent.inTheWayOf(form, e.problems(), request)
                    .map(ClaimFormController::submitted)
                    .orElseGet(() -> page.refused(filled, result, e.problems(), locale));
        }
    }

    private List<FieldProblem> problemsOf(ClaimForm form, ReceivedFiles received) {
        return Stream.concat(claims.problemsOf(form.submission()).stream(), received.problems().stream())
                .toList();
    }

    private ClaimFormPage.Filled filled(ClaimForm form, ReceivedFiles received) {
        return new ClaimFormPage.Filled(PAGE, form, files.keep(received));
    }

    private static ModelAndView submitted(String token) {
        return new ModelAndView("redirect:/track/" + token + "/submitted");
    }
}
