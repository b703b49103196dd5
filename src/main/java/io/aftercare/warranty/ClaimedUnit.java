package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out which unit a claim is about, or has it registered. */
@Component
public class ClaimedUnit {

    private static final String SYSTEM = "system";

    private final StoredClaims claims;
    private final CaseFiles caseFiles;
    private final Units units;
    private final UnitClaimable claimable;
    private final PurchaseDays days;

    ClaimedUnit(StoredClaims claims, CaseFiles caseFiles, Units units, UnitClaimable claimable, PurchaseDays days) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.units = units;
        this.claimable = claimable;
        this.days = days;
    }

    /** Whether the unit is known; then the case names it, and a unit without an owner becomes the customer's. */
    @Transactional
    public boolean check(String number) {
        var unit = units.find(claims.get(number).serial());
        unit.ifPresent(found -> adopt(caseFiles.get(number), found));
        return unit.isPresent();
    }

    /** What forbids that this is the claim's unit, bought on this day, or is missing to register it. */
    @Transactional(readOnly = true)
    public List<FieldProblem> problems(String number, String serialTyped, String product, LocalDate purchased) {
        var unitProblems = SerialNumber.parse(serialTyped)
                .map(serial -> unitProblems(number, serial, product))
                .orElseGet(() -> Stream.of(FieldProblem.of("serialNumber", "claim-serial-shape")));
        return Stream.concat(unitProblems, days.problem(purchased).stream()).toList();
    }

    private Stream<FieldProblem> unitProblems(String number, SerialNumber serial, String product) {
        var email = caseFiles.get(number).customer().email();
        return Stream.of(claimable.problem(serial, email, number), productProblem(units.find(serial), product))
                .flatMap(Optional::stream);
    }

    /**
     * Sets the serial number right, or registers a unit that nobody knew.
     *
     * @param serial    the number on the plate
     * @param product   product code, needed for a unit that is not known
     * @param purchased day of purchase; without a proof it stays what the customer says and is not registered as sold
     * @throws InvalidInputException with what {@link #problems} says
     */
    @Transactional
    public void register(String number, SerialNumber serial, String product, LocalDate purchased, String actor) {
        var problems = problems(number, serial.value(), product, purchased);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var customer = caseFiles.get(number).customer().id();
        var claim = claims.get(number);
        var soldOn = claim.facts().proofOfPurchase() ? purchased : null;
        var unit = units.find(serial).orElseGet(() -> units.register(serial, product, soldOn, customer, number, actor));
        claim.identify(new SerialNumber(unit.serial()), purchased);
        caseFiles.identifyUnit(number, unit.serial(), unit.productCode(), actor);
    }

    private Optional<FieldProblem> productProblem(Optional<Unit> known, String product) {
        return known.isEmpty() && (product == null || product.isBlank())
                ? Optional.of(FieldProblem.of("productCode", "claim-product-missing"))
                : Optional.empty();
    }

    private void adopt(CaseFile file, Unit unit) {
        units.adopt(new SerialNumber(unit.serial()), file.customer().id(), file.number(), SYSTEM);
        if (!unit.productCode().equals(file.productCode()) || !unit.serial().equals(file.serial())) {
            caseFiles.identifyUnit(file.number(), unit.serial(), unit.productCode(), SYSTEM);
        }
    }
}
