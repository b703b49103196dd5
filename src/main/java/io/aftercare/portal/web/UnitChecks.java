package io.aftercare.portal.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.catalog.Family;
import io.aftercare.catalog.Product;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks a serial number up while the form is being filled in. Says nothing about owners or claims. */
@Component
class UnitChecks {

    private final Units units;
    private final Catalog catalog;

    UnitChecks(Units units, Catalog catalog) {
        this.units = units;
        this.catalog = catalog;
    }

    /** @param chosenProduct what the customer chose for an unknown serial number; may be null */
    UnitCheck check(String typed, String chosenProduct, Locale locale) {
        if (typed == null || typed.isBlank()) {
            return of(UnitCheck.State.NOTHING_TYPED, chosen(chosenProduct), locale);
        }
        var serial = SerialNumber.parse(typed);
        if (serial.isEmpty()) {
            return of(UnitCheck.State.NO_SERIAL, chosen(chosenProduct), locale);
        }
        return units.find(serial.get())
                .map(unit -> known(unit, locale))
                .orElseGet(() -> of(UnitCheck.State.UNKNOWN, chosen(chosenProduct), locale));
    }

    private UnitCheck known(Unit unit, Locale locale) {
        var state = unit.status().blocked() ? UnitCheck.State.BLOCKED : UnitCheck.State.KNOWN;
        return of(state, catalog.product(unit.productCode()), locale);
    }

    private Optional<Product> chosen(String product) {
        return Optional.ofNullable(product).filter(code -> !code.isBlank()).flatMap(catalog::product);
    }

    private UnitCheck of(UnitCheck.State state, Optional<Product> product, Locale locale) {
        var family = product.flatMap(known -> catalog.family(known.family(), locale));
        return new UnitCheck(
                state,
                product.map(Product::name).orElse(null),
                family.map(Family::serialHelp).orElse(null),
                family.map(Family::photoHelp).filter(help -> !help.isEmpty()).orElse(null),
                family.map(known -> UnitCheck.options(catalog.codes(known.code(), CodeKind.SYMPTOM, locale)))
                        .orElse(List.of()));
    }
}
