package io.aftercare.identity.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffBook;
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
    private final ServiceCentres centres;
    private final MessageSource messages;

    StaffChanges(StaffBook book, ServiceCentres centres, MessageSource messages) {
        this.book = book;
        this.centres = centres;
        this.messages = messages;
    }

    @PostMapping
    ModelAndView add(
            @ModelAttribute("form") StaffForm form, BindingResult result, RedirectAttributes flash, Locale locale) {
        return attempt(() -> book.add(form.username(), form.input()), result, flash, locale);
    }

    @PostMapping("/{username}")
    ModelAndView change(
            @PathVariable String username,
            @ModelAttribute("form") StaffForm form,
            BindingResult result,
            RedirectAttributes flash,
            Locale locale) {
        return attempt(() -> book.change(username, form.version(), form.input()), result, flash, locale);
    }

    private ModelAndView attempt(Runnable change, BindingResult result, RedirectAttributes flash, Locale locale) {
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
            return form(result, HttpStatus.CONFLICT);
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
