package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.customers.ReplacedUnits;
import io.aftercare.customers.ReplacedUnits.Replacement;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.shared.SerialNumber;
import org.springframework.stereotype.Component;

/** The installed base after a remedy: which unit is whose, and what its warranty is. */
@Component
class RemedyUnits {

    private final Units units;
    private final ReplacedUnits replaced;
    private final RemedyWarranty warranty;

    RemedyUnits(Units units, ReplacedUnits replaced, RemedyWarranty warranty) {
        this.units = units;
        this.replaced = replaced;
        this.warranty = warranty;
    }

    /** By the rule of the first unit's product the other unit's warranty goes on or begins today. */
    void replace(Claim claim, CaseFile file, ClaimRemedy remedy, RemedyChoice choice, String actor) {
        var first = units.find(claim.serial()).orElseThrow();
        var promise = warranty.promise(claim, file, first);
        var other = spelled(choice.serial());
        var given = new Replacement(
                claim.serial(),
                other,
                product(choice, first),
                promise.from(),
                file.customer().id());
        replaced.replace(given, claim.number(), actor);
        warranty.keep(promise, file, first, other);
        remedy.replaceBy(other, promise.rule(), promise.from());
    }

    void refund(Claim claim, String actor) {
        replaced.refund(claim.serial(), claim.number(), actor);
    }

    /** A unit from stock goes by its registered number, however it was typed. */
    private SerialNumber spelled(String typed) {
        return SerialNumber.parse(typed).map(units::spelled).orElseThrow();
    }

    private static String product(RemedyChoice choice, Unit first) {
        return choice.product() == null || choice.product().isBlank() ? first.productCode() : choice.product();
    }
}
