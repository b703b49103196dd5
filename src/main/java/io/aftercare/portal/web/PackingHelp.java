package io.aftercare.portal.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Family;
import io.aftercare.catalog.Product;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.shared.SerialNumber;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What to pack and how, before a unit is brought or sent: what its family says. */
@Component
class PackingHelp {

    private final Units units;
    private final Catalog catalog;

    PackingHelp(Units units, Catalog catalog) {
        this.units = units;
        this.catalog = catalog;
    }

    /** Null if the unit is not known, or its family says nothing. */
    String of(String serial, Locale locale) {
        return SerialNumber.parse(serial)
                .flatMap(units::find)
                .map(Unit::productCode)
                .flatMap(catalog::product)
                .map(Product::family)
                .flatMap(family -> catalog.family(family, locale))
                .map(Family::packingHelp)
                .filter(help -> !help.isEmpty())
                .orElse(null);
    }
}
