package io.aftercare.identity.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffBook;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.identity.StaffList;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.FormErrors;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens and changes accounts. */
@Controller
@RequestMapping("/desk/staff")
class StaffChanges {

    private final StaffBook book;
    private final StaffList staff;
    private final StaffDirectory directory;
    private final ServiceCentres centres;
    private final MessageSource messages;

    StaffChanges(
            StaffBook book, StaffList staff, StaffDirectory directory, ServiceCentres centres, MessageSource messages) {
        this.book = book;
        this.staff = staff;
        this.directory = directory;
        this.centres = centres;
        this.messages = messages;
    }

    @PostMapping
    ModelAndView add(
            @ModelAttribute("form") StaffForm form, BindingResult result, RedirectAttributes flash, Locale locale) {
        return attempt(null, () -> book.add(form.username(), form.input()), result, flash, locale);
    }

    @PostMapping("/{username}")
    ModelAndView change(
            @PathVariable String username,
            @ModelAttribute("form") StaffForm form,
            BindingResult result,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(username, () -> book.change(username, form.version(), form.input()), result, flash, locale);
    }

    /** @param username of the account as it stands; null for a new one */
    private ModelAndView attempt(
            String username, Runnable change, BindingResult result, RedirectAttributes flash, Locale locale) {
        try {
            if (!result.hasErrors()) {
                change.run();
                flash.addFlashAttribute("flash", messages.getMessage("staff.saved", null, locale));
                return new ModelAndView("redirect:/desk/staff");
            }
        } catch (InvalidInputException refusal) {
            FormErrors.show(refusal, result);
        } catch (ConflictException refusal) {
            FormErrors.show(refusal, result);
            var page = form(result, HttpStatus.CONFLICT);
            return username == null
                    ? page
                    : page.addObject(
                            "now", staff.account(directory.required(), username).version());
        }
        return form(result, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView form(BindingResult result, HttpStatus status) {
        return new ModelAndView("identity/staff-form", result.getModel(), status)
                .addObject("roles", Arrays.asList(Role.values()))
                .addObject("centres", allCentres());
    }

    private List<Option> allCentres() {
        return centres.all().stream()
                .map(centre -> new Option(centre.code(), centre.name()))
                .toList();
    }
}
