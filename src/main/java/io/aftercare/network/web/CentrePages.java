package io.aftercare.network.web;

import io.aftercare.network.CentreBook;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.EditForms;
import java.security.Principal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The service centres: all of them, one of them, and the form that changes one. */
@Controller
@RequestMapping("/desk/centres")
class CentrePages {

    private static final int PAGE_SIZE = 25;
    private static final String FORM = "network/centre-form";

    private final ServiceCentres centres;
    private final CentreBook book;
    private final EditForms forms;

    CentrePages(ServiceCentres centres, CentreBook book, EditForms forms) {
        this.centres = centres;
        this.book = book;
        this.forms = forms;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("centres", centres.search(q, page, PAGE_SIZE));
        return "network/centres";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("sheet", book.sheet(code));
        return "network/centre";
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(@PathVariable String code) {
        return forms.show(FORM, form(code));
    }

    @PostMapping("/{code}")
    ModelAndView change(
            @PathVariable String code, @ModelAttribute("form") CentreForm form, BindingResult result, Principal actor) {
        return forms.change(FORM, form, result, () -> form(code), () -> {
            book.change(code, form.version(), form.input(), actor.getName());
            return "/desk/centres/" + code;
        });
    }

    private CentreForm form(String code) {
        return CentreForm.of(book.sheet(code));
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
