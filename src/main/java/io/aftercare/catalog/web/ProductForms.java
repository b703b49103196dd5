package io.aftercare.catalog.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.ProductBook;
import io.aftercare.catalog.ProductCard;
import io.aftercare.shared.EditForms;
import io.aftercare.shared.EditForms.Sent;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a product. */
@Controller
@RequestMapping("/desk/products")
class ProductForms {

    private static final String VIEW = "catalog/product-form";

    private final ProductBook book;
    private final Catalog catalog;
    private final EditForms forms;

    ProductForms(ProductBook book, Catalog catalog, EditForms forms) {
        this.book = book;
        this.catalog = catalog;
        this.forms = forms;
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
    ModelAndView add(
            @ModelAttribute("form") ProductCard card,
            BindingResult result,
            String idempotencyKey,
            Principal actor,
            RedirectAttributes flash) {
        var sent = new Sent<>(VIEW, card, result, actor.getName(), idempotencyKey, null, "change.added", flash);
        return forms.take(sent, () -> page(book.add(card, actor.getName())));
    }

    @PostMapping("/{product}")
    ModelAndView change(
            @PathVariable String product,
            @ModelAttribute("form") ProductCard card,
            BindingResult result,
            String idempotencyKey,
            Principal actor,
            RedirectAttributes flash) {
        var sent = new Sent<>(
                VIEW, card, result, actor.getName(), idempotencyKey, () -> book.card(product), "change.saved", flash);
        return forms.take(sent, () -> {
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

    private static String page(String product) {
        return "/desk/products/" + product;
    }
}
