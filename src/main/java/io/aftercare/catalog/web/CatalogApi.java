package io.aftercare.catalog.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Family;
import io.aftercare.catalog.Product;
import io.aftercare.catalog.ProductBook;
import io.aftercare.catalog.ProductCard;
import io.aftercare.catalog.ProductQuery;
import io.aftercare.catalog.ProductSearch;
import io.aftercare.shared.AskedPage;
import io.aftercare.shared.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalog for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Catalog")
class CatalogApi {

    private final Catalog catalog;
    private final ProductSearch search;
    private final ProductBook book;

    CatalogApi(Catalog catalog, ProductSearch search, ProductBook book) {
        this.catalog = catalog;
        this.search = search;
        this.book = book;
    }

    @GetMapping("/products")
    @Operation(summary = "Find products by a part of name or code and by family, in the order of their names")
    Paged<Product> products(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String family,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size) {
        AskedPage.check(page, size);
        return search.find(new ProductQuery(q, family), page, size);
    }

    @GetMapping("/products/{code}")
    @Operation(summary = "A product with all that can be changed, and its version")
    ProductCard product(@PathVariable String code) {
        return book.card(code);
    }

    @PutMapping("/products/{code}")
    @Operation(
            summary = "Change a product: send what GET answered, with the changes in it",
            description = "The version is the one that was read; if somebody changed the product meanwhile, the answer "
                    + "is 409. What replacementWarranty says holds for replacements decided from then on.")
    ProductCard change(@PathVariable String code, @RequestBody ProductCard product, Principal actor) {
        book.change(code, product, actor.getName());
        return book.card(code);
    }

    @GetMapping("/families")
    @Operation(summary = "List the product families in the reader’s language")
    List<Family> families(Locale locale) {
        return catalog.families(locale);
    }
}
