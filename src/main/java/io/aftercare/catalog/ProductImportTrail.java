package io.aftercare.catalog;

import io.aftercare.shared.Changes;
import io.aftercare.shared.ImportTarget.Origin;
import io.aftercare.shared.Trail;
import org.springframework.stereotype.Component;

/** Writes down which products and families a file has brought, and what it has changed of products that were known. */
@Component
class ProductImportTrail {

    private final Products products;
    private final Families families;
    private final Trail trail;

    ProductImportTrail(Products products, Families families, Trail trail) {
        this.products = products;
        this.families = families;
        this.trail = trail;
    }

    /** Compares what there is before and after a row is written; its cells are known to be codes. */
    void around(Origin origin, String productCell, String familyCell, Runnable writing) {
        var code = CatalogCode.parse(productCell).orElseThrow();
        var family = CatalogCode.parse(familyCell).orElseThrow();
        var before = products.findByCode(code).map(ProductEntity::card);
        var familyIsNew = !families.existsByCode(family);
        writing.run();
        if (familyIsNew) {
            trail.write(FamilyBook.subject(family), origin.actor(), origin.reason(), Changes.imported());
        }
        var after = products.findByCode(code).orElseThrow().card();
        var changes = before.map(card -> Changes.between(card, after)).orElseGet(Changes::imported);
        trail.write(ProductBook.subject(code), origin.actor(), origin.reason(), changes);
    }
}
