package io.aftercare.catalog;

import io.aftercare.shared.Changes;
import io.aftercare.shared.Clock;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes products. One is never deleted, since units name it; it is switched off. What does not fit is refused
 * with an {@link io.aftercare.shared.InvalidInputException} at its field.
 */
@Component
@Transactional
public class ProductBook {

    private final Products products;
    private final Families families;
    private final Trail trail;
    private final Clock clock;

    ProductBook(Products products, Families families, Trail trail, Clock clock) {
        this.products = products;
        this.families = families;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public ProductCard card(String code) {
        return entity(code).card();
    }

    /** @return the code as it is kept */
    public String add(ProductCard card, String actor) {
        var check = new CardCheck();
        var code = check.code(card.code());
        if (products.findByCode(code).isPresent()) {
            check.input().problem("code", "product-known", code);
        }
        var product = new ProductEntity(code);
        describe(product, card, check);
        products.save(product);
        trail.write(subject(code), actor, null, Changes.between(null, product.card()));
        return code;
    }

    /** @throws ConflictException {@code change-stale} if somebody else has changed it since that version */
    public void change(String code, ProductCard card, String actor) {
        var product = entity(code);
        var before = product.card();
        CardCheck.refuseStale(before, card);
        describe(product, card, new CardCheck());
        trail.write(subject(before.code()), actor, null, Changes.between(before, product.card()));
    }

    private void describe(ProductEntity product, ProductCard card, CardCheck check) {
        var name = check.input().text("name", card.name(), Catalog.LONGEST_NAME);
        var family = CatalogCode.parse(card.family()).filter(families::existsByCode);
        if (family.isEmpty()) {
            check.input().problem("family", "family-unknown", String.valueOf(card.family()));
        }
        var warranty = warranty(card.replacementWarranty(), product.replacementWarranty(), check);
        var soldSince = check.input().pastDay("soldSince", card.soldSince(), clock.today(ZoneOffset.UTC));
        check.input().refuse();
        product.describe(name, family.orElseThrow());
        product.soldSince(soldSince);
        product.replacementWarranty(warranty);
        product.switchTo(card.active());
    }

    private static ReplacementWarranty warranty(String typed, ReplacementWarranty now, CardCheck check) {
        if (typed == null || typed.isBlank()) {
            return now;
        }
        return ReplacementWarranty.parse(typed).orElseGet(() -> {
            check.input().problem("replacementWarranty", "catalog-replacement-warranty", typed.strip());
            return now;
        });
    }

    static TrailSubject subject(String product) {
        return new TrailSubject("PRODUCT", product);
    }

    private ProductEntity entity(String code) {
        return CatalogCode.parse(code)
                .flatMap(products::findByCode)
                .orElseThrow(() -> new NotFoundException("product " + code));
    }
}
