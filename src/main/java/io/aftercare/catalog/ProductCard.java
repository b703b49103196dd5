package io.aftercare.catalog;

import io.aftercare.shared.EditCard;
import java.util.Set;

/**
 * A product to look at and to change.
 *
 * @param code      given once, for a new product
 * @param family    code of its family
 * @param soldSince the first day on which it was sold to anyone, as an ISO date; empty if that is not known
 * @param replacementWarranty {@link ReplacementWarranty} by name; left out it stays as it is
 * @param active    whether it is offered; one that is no longer made stays known
 */
public record ProductCard(
        long version,
        String code,
        String name,
        String family,
        String soldSince,
        String replacementWarranty,
        boolean active)
        implements EditCard {

    public static ProductCard empty() {
        return new ProductCard(0, "", "", "", "", ReplacementWarranty.CARRY_OVER.name(), true);
    }

    @Override
    public String prefix() {
        return "product.field";
    }

    @Override
    public Set<String> worded() {
        return Set.of("replacementWarranty");
    }
}
