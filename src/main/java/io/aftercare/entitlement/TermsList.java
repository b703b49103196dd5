package io.aftercare.entitlement;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Family;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The warranty terms of every family to look at. */
@Component
public class TermsList {

    private final WarrantyTerms terms;
    private final Catalog catalog;

    TermsList(WarrantyTerms terms, Catalog catalog) {
        this.terms = terms;
        this.catalog = catalog;
    }

    /**
     * The terms of one family, newest first.
     *
     * @param standard whether the family has none of its own
     */
    public record OfFamily(Family family, boolean standard, List<Terms> terms) {}

    /** Every family by name. */
    public List<OfFamily> all(Locale locale) {
        var agreed = terms.all().stream().collect(Collectors.groupingBy(Terms::family));
        return catalog.families(locale).stream()
                .map(family -> agreed.containsKey(family.code())
                        ? new OfFamily(family, false, agreed.get(family.code()))
                        : new OfFamily(family, true, List.of(Terms.standard(family.code()))))
                .toList();
    }
}
