package io.aftercare.entitlement.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.entitlement.TermsBook;
import io.aftercare.entitlement.TermsCard;
import io.aftercare.shared.EditForms;
import io.aftercare.shared.Option;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of warranty terms. */
@Controller
@RequestMapping("/desk/terms")
class TermsForms {

    private static final String VIEW = "entitlement/terms-form";
    private static final String PAGE = "/desk/terms";

    private final TermsBook book;
    private final Catalog catalog;
    private final EditForms forms;

    TermsForms(TermsBook book, Catalog catalog, EditForms forms) {
        this.book = book;
        this.catalog = catalog;
        this.forms = forms;
    }

    @GetMapping("/new")
    ModelAndView create(@RequestParam(defaultValue = "") String family) {
        return forms.show(VIEW, TermsCard.empty(family));
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable long id) {
        return forms.show(VIEW, book.card(id));
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") TermsCard card, BindingResult result, Principal actor) {
        return forms.add(VIEW, card, result, () -> {
            book.add(card, actor.getName());
            return PAGE;
        });
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable long id, @ModelAttribute("form") TermsCard card, BindingResult result, Principal actor) {
        return forms.change(VIEW, card, result, () -> book.card(id), () -> {
            book.change(id, card, actor.getName());
            return PAGE;
        });
    }

    @ModelAttribute("families")
    List<Option> families(Locale locale) {
        return catalog.families(locale).stream()
                .map(family -> new Option(family.code(), family.name()))
                .toList();
    }
}
