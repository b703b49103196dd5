package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.ReplacementWarranty;
import io.aftercare.customers.ReplacedUnits;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The installed base after a remedy: which unit is whose, and from which day its warranty counts. */
@Component
class RemedyUnits {

    private final Units units;
    private final ReplacedUnits replaced;
    private final Catalog catalog;
    private final ClaimDays days;

    RemedyUnits(Units units, ReplacedUnits replaced, Catalog catalog, ClaimDays days) {
        this.units = units;
        this.replaced = replaced;
        this.catalog = catalog;
        this.days = days;
    }

    /** A unit from stock goes by its registered number, however it was typed. */
    SerialNumber spelled(String typed) {
        return SerialNumber.parse(typed).map(units::spelled).orElseThrow();
    }

    /** By the rule of the first unit's product the other unit's warranty goes on or begins today. */
    void replace(Claim claim, CaseFile file, ClaimRemedy remedy, SerialNumber other, String product) {
        var old = units.find(claim.serial()).orElseThrow();
        var rule = catalog.replacementWarranty(old.productCode());
        var from = rule == ReplacementWarranty.FRESH ? days.today(file) : bought(claim, old);
        var code = product == null || product.isBlank() ? old.productCode() : product;
        replaced.replace(claim.serial(), other, code, from, file.customer().id());
        remedy.replaceBy(other, rule, from);
    }

    void refund(Claim claim) {
        replaced.refund(claim.serial());
    }

    private static LocalDate bought(Claim claim, Unit old) {
        return old.soldOn() == null ? claim.facts().purchaseDate() : old.soldOn();
    }
}
