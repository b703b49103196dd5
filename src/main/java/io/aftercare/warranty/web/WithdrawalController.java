package io.aftercare.warranty.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.Submissions;
import io.aftercare.warranty.Withdrawals;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The front desk withdraws a claim for its customer, who wants the unit back as it is. */
@Controller
class WithdrawalController {

    private final Withdrawals withdrawals;
    private final CaseFiles files;
    private final StaffDirectory staff;
    private final Submissions submissions;
    private final MessageSource messages;

    WithdrawalController(
            Withdrawals withdrawals,
            CaseFiles files,
            StaffDirectory staff,
            Submissions submissions,
            MessageSource messages) {
        this.withdrawals = withdrawals;
        this.files = files;
        this.staff = staff;
        this.submissions = submissions;
        this.messages = messages;
    }

    @PostMapping("/desk/cases/{number}/withdrawal")
    String withdraw(@PathVariable String number, String idempotencyKey, RedirectAttributes redirect, Locale locale) {
        var actor = staff.required();
        files.get(number, actor);
        try {
            submissions.once(actor.username(), idempotencyKey, Submissions.digest(new Withdrawal(number)), () -> {
                withdrawals.withdraw(number, actor.username());
                return number;
            });
            redirect.addFlashAttribute("flash", messages.getMessage("warranty.withdraw.done", null, locale));
        } catch (ConflictException e) {
            redirect.addFlashAttribute("flashError", messages.getMessage("problem." + e.code(), e.args(), locale));
        }
        return "redirect:/desk/cases/{number}";
    }

    private record Withdrawal(String number) {}
}
