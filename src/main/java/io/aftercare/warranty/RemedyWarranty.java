package io.aftercare.warranty;

import io.aftercare.casefile.CaseDays;
import io.aftercare.casefile.CaseFile;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.ReplacementWarranty;
import io.aftercare.customers.Unit;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The warranty of a unit that comes instead of another, by the rule of the first one's product. */
@Component
class RemedyWarranty {

    private final Catalog catalog;
    private final Entitlements entitlements;
    private final CaseDays days;

    RemedyWarranty(Catalog catalog, Entitlements entitlements, CaseDays days) {
        this.catalog = catalog;
        this.entitlements = entitlements;
        this.days = days;
    }

    /** @param from the day from which the other unit's warranty counts */
    record Promise(ReplacementWarranty rule, LocalDate from) {}

    Promise promise(Claim claim, CaseFile file, Unit first) {
        var rule = catalog.replacementWarranty(first.productCode());
        return new Promise(rule, rule == ReplacementWarranty.FRESH ? days.today(file) : bought(claim, first));
    }

    /** Once the other unit is registered. */
    void keep(Promise promise, CaseFile file, Unit first, SerialNumber other) {
        if (promise.rule() == ReplacementWarranty.CARRY_OVER) {
            entitlements.carryOver(new SerialNumber(first.serial()), other, promise.from(), days.today(file));
        }
    }

    private static LocalDate bought(Claim claim, Unit first) {
        return first.soldOn() == null ? claim.facts().purchaseDate() : first.soldOn();
    }
}
