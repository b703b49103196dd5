package io.aftercare.catalog.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeBook;
import io.aftercare.catalog.CodeKind;
import io.aftercare.catalog.Family;
import io.aftercare.catalog.FamilyBook;
import io.aftercare.catalog.ProductQuery;
import io.aftercare.catalog.ProductSearch;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Option;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalog to look at. */
@Controller
class CatalogPages {

    private static final int PAGE_SIZE = 25;

    private final Catalog catalog;
    private final CodeBook codes;
    private final FamilyBook families;
    private final ProductSearch search;

    CatalogPages(Catalog catalog, CodeBook codes, FamilyBook families, ProductSearch search) {
        this.catalog = catalog;
        this.codes = codes;
        this.families = families;
        this.search = search;
    }

    @GetMapping("/desk/products")
    String products(
            @ModelAttribute("query") ProductQuery query,
            @RequestParam(defaultValue = "0") int page,
            Locale locale,
            Model model) {
        var families = catalog.families(locale);
        model.addAttribute("products", search.find(query, page, PAGE_SIZE));
        model.addAttribute(
                "families",
                families.stream().map(f -> new Option(f.code(), f.name())).toList());
        model.addAttribute("familyNames", families.stream().collect(Collectors.toMap(Family::code, Family::name)));
        return "catalog/products";
    }

    @GetMapping("/desk/products/{code}")
    String product(@PathVariable String code, Locale locale, Model model) {
        var product = catalog.product(code).orElseThrow(() -> new NotFoundException("product " + code));
        model.addAttribute("product", product);
        model.addAttribute("family", catalog.family(product.family(), locale).orElseThrow());
        model.addAttribute("replacementWarranty", catalog.replacementWarranty(code));
        model.addAttribute("soldSince", catalog.soldSince(code).orElse(null));
        return "catalog/product";
    }

    @GetMapping("/desk/families")
    String families(Locale locale, Model model) {
        model.addAttribute("families", catalog.families(locale));
        return "catalog/families";
    }

    @GetMapping("/desk/families/{code}")
    String family(@PathVariable String code, Locale locale, Model model) {
        model.addAttribute(
                "family", catalog.family(code, locale).orElseThrow(() -> new NotFoundException("family " + code)));
        model.addAttribute("active", families.card(code).active());
        model.addAttribute(
                "kinds",
                Stream.of(CodeKind.values())
                        .map(kind -> codes.all(code, kind, locale))
                        .toList());
        return "catalog/family";
    }
}
