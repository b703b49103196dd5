package io.aftercare.catalog;

import io.aftercare.desk.SearchProvider;
import io.aftercare.identity.Staff;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds products by a part of name or code. */
@Component
@Order(300)
class ProductFinder implements SearchProvider {

    private final ProductSearch search;

    ProductFinder(ProductSearch search) {
        this.search = search;
    }

    @Override
    public List<Hit> search(String text, Staff reader, Locale locale, int limit) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return search.find(new ProductQuery(text.strip(), null), 0, limit).items().stream()
                .map(product ->
                        new Hit("search.product", product.name(), product.code(), "/desk/products/" + product.code()))
                .toList();
    }
}
