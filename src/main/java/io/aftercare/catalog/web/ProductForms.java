package io.aftercare.catalog.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.ProductBook;
import io.aftercare.catalog.ProductCard;
import io.aftercare.catalog.ReplacementWarranty;
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

/** The form of a product. */
@Controller
@RequestMapping("/desk/products")
class ProductForms {

    private static final String VIEW = "catalog/product-form";

    private final ProductBook book;
    private final Catalog catalog;
    private final EditForms forms;
    private final MessageSource messages;

    ProductForms(ProductBook book, Catalog catalog, EditForms forms, MessageSource messages) {
        this.book = book;
        this.catalog = catalog;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/new")
    ModelAndView create() {
        return forms.show(VIEW, ProductCard.empty());
    }

    @GetMapping("/{product}/edit")
    ModelAndView edit(@PathVariable String product) {
        return forms.show(VIEW, book.card(product));
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") ProductCard card, BindingResult result, Principal actor) {
        return forms.add(VIEW, card, result, () -> page(book.add(card, actor.getName())));
    }

    @PostMapping("/{product}")
    ModelAndView change(
            @PathVariable String product,
            @ModelAttribute("form") ProductCard card,
            BindingResult result,
            Principal actor) {
        return forms.change(VIEW, card, result, () -> book.card(product), () -> {
            book.change(product, card, actor.getName());
            return page(product);
        });
    }

    @ModelAttribute("families")
    List<Option> families(Locale locale) {
        return catalog.families(locale).stream()
                .map(family -> new Option(family.code(), family.name()))
                .toList();
    }

    @ModelAttribute("replacementWarranties")
    List<Option> replacementWarranties(Locale locale) {
        return Stream.of(ReplacementWarranty.values())
                .map(rule -> new Option(
                        rule.name(), messages.getMessage("product.field.replacementWarranty." + rule, null, locale)))
                .toList();
    }

    private static String page(String product) {
        return "/desk/products/" + product;
    }
}
