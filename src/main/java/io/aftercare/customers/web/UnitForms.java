package io.aftercare.customers.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.customers.UnitBook;
import io.aftercare.customers.UnitCard;
import io.aftercare.customers.UnitStatus;
import io.aftercare.shared.EditForms;
import io.aftercare.shared.Option;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of a unit. Its address has the unit's id, since the serial number may be what is wrong. */
@Controller
@RequestMapping("/desk/unit-cards")
class UnitForms {

    private static final String VIEW = "customers/unit-form";

    private final UnitBook book;
    private final Catalog catalog;
    private final EditForms forms;
    private final MessageSource messages;

    UnitForms(UnitBook book, Catalog catalog, EditForms forms, MessageSource messages) {
        this.book = book;
        this.catalog = catalog;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/new")
    ModelAndView create() {
        return page(forms.show(VIEW, UnitCard.empty()), UnitCard.empty());
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable long id) {
        var card = book.card(id);
        return page(forms.show(VIEW, card), card);
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") UnitCard card, BindingResult result, Principal actor) {
        return page(forms.add(VIEW, card, result, () -> address(book.add(card, actor.getName()))), UnitCard.empty());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable long id, @ModelAttribute("form") UnitCard card, BindingResult result, Principal actor) {
        return page(
                forms.change(
                        VIEW, card, result, () -> book.card(id), () -> address(book.change(id, card, actor.getName()))),
                book.card(id));
    }

    /** Products that are no longer offered are a choice only for units that have them already. */
    private ModelAndView page(ModelAndView page, UnitCard stored) {
        if (String.valueOf(page.getViewName()).startsWith("redirect:")) {
            return page;
        }
        var own = catalog.product(stored.product())
                .filter(product -> !catalog.products().contains(product));
        return page.addObject("stored", stored)
                .addObject(
                        "products",
                        Stream.concat(own.stream(), catalog.products().stream())
                                .map(product ->
                                        new Option(product.code(), product.name() + " (" + product.code() + ")"))
                                .toList());
    }

    @ModelAttribute("statuses")
    List<Option> statuses(Locale locale) {
        return Stream.of(UnitStatus.values())
                .map(status -> new Option(status.name(), messages.getMessage("unit.status." + status, null, locale)))
                .toList();
    }

    private static String address(String serial) {
        return "/desk/units/" + serial;
    }
}
