package io.aftercare.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of the warranty when a product's unit is replaced by another: a rule of the product. */
public enum ReplacementWarranty {
    /** The other unit has what is left of the first one's warranty. */
    CARRY_OVER,
    /** The other unit's warranty begins anew. */
    FRESH;

    /** Reads a name in any spelling; empty if it is none. */
    static Optional<ReplacementWarranty> parse(String name) {
        var spelled = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Stream.of(values()).filter(rule -> rule.name().equals(spelled)).findFirst();
    }
}
