package io.aftercare.network.web;

import io.aftercare.network.CentreBook;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.FormErrors;
import io.aftercare.shared.InvalidInputException;
import java.security.Principal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The service centres: all of them, one of them, and the form that changes one. */
@Controller
@RequestMapping("/desk/centres")
class CentrePages {

    private static final String FORM = "network/centre-form";

    private final ServiceCentres centres;
    private final CentreBook book;
    private final MessageSource messages;

    CentrePages(ServiceCentres centres, CentreBook book, MessageSource messages) {
        this.centres = centres;
        this.book = book;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("centres", centres.all());
        return "network/centres";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("sheet", book.sheet(code));
        return "network/centre";
    }

    @GetMapping("/{code}/edit")
    String edit(@PathVariable String code, Model model) {
        model.addAttribute("form", CentreForm.of(book.sheet(code)));
        return FORM;
    }

    @PostMapping("/{code}")
    ModelAndView change(
            @PathVariable String code,
            @ModelAttribute("form") CentreForm form,
            BindingResult result,
            RedirectAttributes flash,
            Principal actor,
            Locale locale) {
        var status =
                result.hasErrors() ? HttpStatus.UNPROCESSABLE_ENTITY : tryToChange(code, form, result, actor.getName());
        if (result.hasErrors()) {
            return status == HttpStatus.CONFLICT
                    ? new ModelAndView(FORM, result.getModel(), status)
                            .addObject("now", book.sheet(code).version())
                    : new ModelAndView(FORM, result.getModel(), status);
        }
        flash.addFlashAttribute("flash", messages.getMessage("centre.saved", null, locale));
        return new ModelAndView("redirect:/desk/centres/{code}");
    }

    private HttpStatus tryToChange(String code, CentreForm form, BindingResult result, String actor) {
        try {
            book.change(code, form.version(), form.input(), actor);
            return HttpStatus.OK;
        } catch (InvalidInputException refusal) {
            FormErrors.show(refusal, result);
            return HttpStatus.UNPROCESSABLE_ENTITY;
        } catch (ConflictException refusal) {
            FormErrors.show(refusal, result);
            return HttpStatus.CONFLICT;
        }
    }

    @ModelAttribute("regions")
    List<?> regions() {
        return book.regions();
    }

    /** The names of the days; Monday is 0. */
    @ModelAttribute("days")
    List<String> days(Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }
}
