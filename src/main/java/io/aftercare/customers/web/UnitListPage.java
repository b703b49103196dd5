package io.aftercare.customers.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.customers.UnitQuery;
import io.aftercare.customers.UnitSearch;
import io.aftercare.shared.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The installed base to look at. */
@Controller
class UnitListPage {

    private static final int PAGE_SIZE = 25;

    private final UnitSearch search;
    private final Catalog catalog;

    UnitListPage(UnitSearch search, Catalog catalog) {
        this.search = search;
        this.catalog = catalog;
    }

    @GetMapping("/desk/units")
    String units(@ModelAttribute("query") UnitQuery query, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("units", search.find(query, page, PAGE_SIZE));
        model.addAttribute(
                "products",
                catalog.products().stream()
                        .map(product -> new Option(product.code(), product.name() + " (" + product.code() + ")"))
                        .toList());
        return "customers/units";
    }
}
