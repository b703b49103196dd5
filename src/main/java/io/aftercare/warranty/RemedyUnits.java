package io.aftercare.warranty;

import io.aftercare.casefile.CaseDays;
import io.aftercare.casefile.CaseFile;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.ReplacementWarranty;
import io.aftercare.customers.ReplacedUnits;
import io.aftercare.customers.ReplacedUnits.Replacement;
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
    private final CaseDays days;

    RemedyUnits(Units units, ReplacedUnits replaced, Catalog catalog, CaseDays days) {
        this.units = units;
        this.replaced = replaced;
        this.catalog = catalog;
        this.days = days;
    }

    /** By the rule of the first unit's product the other unit's warranty goes on or begins today. */
    void replace(Claim claim, CaseFile file, ClaimRemedy remedy, RemedyChoice choice, String actor) {
        var old = units.find(claim.serial()).orElseThrow();
        var rule = catalog.replacementWarranty(old.productCode());
        var from = rule == ReplacementWarranty.FRESH ? days.today(file) : bought(claim, old);
        var other = spelled(choice.serial());
        var given = new Replacement(
                claim.serial(), other, product(choice, old), from, file.customer().id());
        replaced.replace(given, claim.number(), actor);
        remedy.replaceBy(other, rule, from);
    }

    void refund(Claim claim, String actor) {
        replaced.refund(claim.serial(), claim.number(), actor);
    }

    /** A unit from stock goes by its registered number, however it was typed. */
    private SerialNumber spelled(String typed) {
        return SerialNumber.parse(typed).map(units::spelled).orElseThrow();
    }

    private static String product(RemedyChoice choice, Unit old) {
        return choice.product() == null || choice.product().isBlank() ? old.productCode() : choice.product();
    }

    private static LocalDate bought(Claim claim, Unit old) {
        return old.soldOn() == null ? claim.facts().purchaseDate() : old.soldOn();
    }
}
