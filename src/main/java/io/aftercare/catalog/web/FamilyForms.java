package io.aftercare.catalog.web;

import io.aftercare.catalog.FamilyBook;
import io.aftercare.catalog.FamilyCard;
import io.aftercare.shared.EditForms;
import io.aftercare.shared.EditForms.Sent;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    ModelAndView add(
            @ModelAttribute("form") FamilyCard card,
            BindingResult result,
            String idempotencyKey,
            Principal actor,
            RedirectAttributes flash) {
        var sent = new Sent<>(VIEW, card, result, actor.getName(), idempotencyKey, null, "change.added", flash);
        return forms.take(sent, () -> page(book.add(card, actor.getName())));
    }

    @PostMapping("/{family}")
    ModelAndView change(
            @PathVariable String family,
            @ModelAttribute("form") FamilyCard card,
            BindingResult result,
            String idempotencyKey,
            Principal actor,
            RedirectAttributes flash) {
        var sent = new Sent<>(
                VIEW, card, result, actor.getName(), idempotencyKey, () -> book.card(family), "change.saved", flash);
        return forms.take(sent, () -> {
            book.change(family, card, actor.getName());
            return page(family);
        });
    }

    private static String page(String family) {
        return "/desk/families/" + family;
    }
}
