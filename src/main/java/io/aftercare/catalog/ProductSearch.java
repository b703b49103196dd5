package io.aftercare.catalog;

import io.aftercare.shared.LikePattern;
import io.aftercare.shared.Paged;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds products for lists. */
@Component
public class ProductSearch {

    private static final Sort BY_NAME = Sort.by("name", "code");

    private final Products products;

    ProductSearch(Products products) {
        this.products = products;
    }

    /** The products that fit, by name; those no longer made too. */
    @Transactional(readOnly = true)
    public Paged<Product> find(ProductQuery query, int page, int size) {
        var family = query.family() == null || query.family().isBlank()
                ? null
                : CatalogCode.parse(query.family()).orElse(query.family());
        var found = products.search(LikePattern.containing(query.q()), family, Paged.request(page, size, BY_NAME));
        return Paged.of(found, ProductEntity::view);
    }
}
