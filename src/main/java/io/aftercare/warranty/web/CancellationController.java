package io.aftercare.warranty.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Claims;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The front desk cancels a claim for its customer, who called or came by, until the unit is received. */
@Controller
class CancellationController {

    private final Claims claims;
    private final CaseFiles files;
    private final StaffDirectory staff;
    private final Submissions submissions;
    private final MessageSource messages;

    CancellationController(
            Claims claims, CaseFiles files, StaffDirectory staff, Submissions submissions, MessageSource messages) {
        this.claims = claims;
        this.files = files;
        this.staff = staff;
        this.submissions = submissions;
        this.messages = messages;
    }

    @PostMapping("/desk/cases/{number}/cancellation")
    String cancel(@PathVariable String number, String idempotencyKey, RedirectAttributes redirect, Locale locale) {
        var actor = staff.required();
        files.get(number, actor);
        submissions.once(actor.username(), idempotencyKey, Submissions.digest(new Cancellation(number)), () -> {
            claims.cancel(number, actor.username());
            return number;
        });
        redirect.addFlashAttribute("flash", messages.getMessage("warranty.cancel.done", null, locale));
        return "redirect:/desk/cases/{number}";
    }

    private record Cancellation(String number) {}
}
