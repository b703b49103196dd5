package io.aftercare.identity.web;

import io.aftercare.identity.OwnAccount;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.identity.StaffList;
import io.aftercare.shared.FormErrors;
import io.aftercare.shared.InvalidInputException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The own name, address and language. */
@Controller
@RequestMapping("/desk/profile")
class ProfilePages {

    private final OwnAccount own;
    private final StaffList staff;
    private final StaffDirectory directory;

    ProfilePages(OwnAccount own, StaffList staff, StaffDirectory directory) {
        this.own = own;
        this.staff = staff;
        this.directory = directory;
    }

    record ProfileForm(String displayName, String email, String language) {}

    @GetMapping
    String show(Model model) {
        var account = staff.own(directory.required());
        model.addAttribute("form", new ProfileForm(account.displayName(), account.email(), account.language()));
        return "identity/profile";
    }

    @PostMapping
    String change(@ModelAttribute("form") ProfileForm form, BindingResult result, HttpServletResponse response) {
        try {
            own.introduce(directory.required().username(), form.displayName(), form.email(), form.language());
            return "redirect:/desk/profile?saved";
        } catch (InvalidInputException refusal) {
            FormErrors.show(refusal, result);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "identity/profile";
        }
    }
}
