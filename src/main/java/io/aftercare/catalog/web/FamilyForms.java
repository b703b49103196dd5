package io.aftercare.catalog.web;

import io.aftercare.catalog.FamilyBook;
import io.aftercare.catalog.FamilyCard;
import io.aftercare.shared.EditForms;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of a product family. */
@Controller
@RequestMapping("/desk/families")
class FamilyForms {

    private static final String VIEW = "catalog/family-form";

    private final FamilyBook book;
    private final EditForms forms;

    FamilyForms(FamilyBook book, EditForms forms) {
        this.book = book;
        this.forms = forms;
    }

    @GetMapping("/new")
    ModelAndView create() {
        return forms.show(VIEW, FamilyCard.empty());
    }

    @GetMapping("/{family}/edit")
    ModelAndView edit(@PathVariable String family) {
        return forms.show(VIEW, book.card(family));
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") FamilyCard card, BindingResult result, Principal actor) {
        return forms.add(VIEW, card, result, () -> page(book.add(card, actor.getName())));
    }

    @PostMapping("/{family}")
    ModelAndView change(
            @PathVariable String family,
            @ModelAttribute("form") FamilyCard card,
            BindingResult result,
            Principal actor) {
        return forms.change(VIEW, card, result, () -> book.card(family), () -> {
            book.change(family, card, actor.getName());
            return page(family);
        });
    }

    private static String page(String family) {
        return "/desk/families/" + family;
    }
}
