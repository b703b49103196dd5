package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out which unit a claim is about, or has it registered. */
@Component
public class ClaimedUnit {

    private final StoredClaims claims;
    private final CaseFiles caseFiles;
    private final Units units;
    private final UnitClaimable claimable;

    ClaimedUnit(StoredClaims claims, CaseFiles caseFiles, Units units, UnitClaimable claimable) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.units = units;
        this.claimable = claimable;
    }

    /** Whether the unit is known; then the case names it, and a unit without an owner becomes the customer's. */
    @Transactional
    public boolean check(String number) {
        var unit = units.find(claims.get(number).serial());
        unit.ifPresent(found -> adopt(caseFiles.get(number), found));
        return unit.isPresent();
    }

    /**
     * Sets the serial number right, or registers a unit that nobody knew.
     *
     * @param serial    the number on the plate
     * @param product   product code, needed for a unit that is not known
     * @param purchased day of purchase; without a proof it stays what the customer says and is not registered as sold
     * @return what is wrong; empty if it is done
     */
    @Transactional
    public Optional<FieldProblem> register(
            String number, SerialNumber serial, String product, LocalDate purchased, String actor) {
        var file = caseFiles.get(number);
        var known = units.find(serial);
        var problem =
                claimable.problem(serial, file.customer().email(), number).or(() -> productProblem(known, product));
        if (problem.isEmpty()) {
            var claim = claims.get(number);
            var soldOn = claim.facts().proofOfPurchase() ? purchased : null;
            var unit = known.orElseGet(() ->
                    units.register(serial, product, soldOn, file.customer().id()));
            claim.identify(new SerialNumber(unit.serial()), purchased);
            caseFiles.identifyUnit(number, unit.serial(), unit.productCode(), actor);
        }
        return problem;
    }

    private Optional<FieldProblem> productProblem(Optional<Unit> known, String product) {
        return known.isEmpty() && (product == null || product.isBlank())
                ? Optional.of(FieldProblem.of("productCode", "claim-product-missing"))
                : Optional.empty();
    }

    private void adopt(CaseFile file, Unit unit) {
        units.adopt(new SerialNumber(unit.serial()), file.customer().id());
        if (!unit.productCode().equals(file.productCode()) || !unit.serial().equals(file.serial())) {
            caseFiles.identifyUnit(file.number(), unit.serial(), unit.productCode(), "system");
        }
    }
}
