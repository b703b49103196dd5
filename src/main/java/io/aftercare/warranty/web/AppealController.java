package io.aftercare.warranty.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Claims;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The front desk writes down the appeal of a customer who called or came by. */
@Controller
class AppealController {

    private final Claims claims;
    private final CaseFiles files;
    private final StaffDirectory staff;
    private final Submissions submissions;
    private final MessageSource messages;

    AppealController(
            Claims claims, CaseFiles files, StaffDirectory staff, Submissions submissions, MessageSource messages) {
        this.claims = claims;
        this.files = files;
        this.staff = staff;
        this.submissions = submissions;
        this.messages = messages;
    }

    @PostMapping("/desk/cases/{number}/appeal")
    String appeal(
            @PathVariable String number,
            String text,
            String idempotencyKey,
            RedirectAttributes redirect,
            Locale locale) {
        var actor = staff.required();
        files.get(number, actor);
        try {
            submissions.once(actor.username(), idempotencyKey, Submissions.digest(new Appeal(number, text)), () -> {
                claims.appeal(number, text, actor.username());
                return number;
            });
            redirect.addFlashAttribute("flash", messages.getMessage("warranty.appeal.done", null, locale));
        } catch (InvalidInputException e) {
            var problem = e.problems().get(0);
            refuse(redirect, problem.code(), problem.args().toArray(), locale);
            redirect.addFlashAttribute("appealTyped", text);
        } catch (ConflictException e) {
            refuse(redirect, e.code(), e.args(), locale);
        }
        return "redirect:/desk/cases/{number}";
    }

    private void refuse(RedirectAttributes redirect, String code, Object[] args, Locale locale) {
        redirect.addFlashAttribute("flashError", messages.getMessage("problem." + code, args, locale));
    }

    private record Appeal(String number, String text) {}
}
