package io.aftercare.identity.web;

import io.aftercare.identity.OwnAccount;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.identity.StaffSessions;
import io.aftercare.shared.FormErrors;
import io.aftercare.shared.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The own password. Changing it ends the account's other sessions; this one goes on under a new id. */
@Controller
@RequestMapping("/desk/profile/password")
class PasswordPage {

    private final OwnAccount own;
    private final StaffDirectory directory;
    private final StaffSessions sessions;

    PasswordPage(OwnAccount own, StaffDirectory directory, StaffSessions sessions) {
        this.own = own;
        this.directory = directory;
        this.sessions = sessions;
    }

    record PasswordForm(String current, String password, String repeated) {

        PasswordForm {
            current = current == null ? "" : current;
            password = password == null ? "" : password;
            repeated = repeated == null ? "" : repeated;
        }

        /** Passwords stay out of logs. */
        @Override
        public String toString() {
            return "PasswordForm";
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new PasswordForm("", "", ""));
        return "identity/password";
    }

    @PostMapping
    String change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        var username = directory.required().username();
        try {
            own.changePassword(username, form.current(), form.password(), form.repeated());
        } catch (InvalidInputException refusal) {
            FormErrors.show(refusal, result);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "identity/password";
        }
        sessions.renewed(SecurityContextHolder.getContext().getAuthentication())
                .ifPresent(now -> keep(now, request, response));
        return "redirect:/desk/profile?password";
    }

    private static void keep(Authentication now, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now);
        request.changeSessionId();
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
