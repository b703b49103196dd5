package io.aftercare.warranty;

import io.aftercare.customers.Customers;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.SerialNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether somebody may claim for a unit: it is not stolen, scrapped or replaced, belongs to nobody else and has no open
 * claim. A unit that is not known may be claimed for.
 */
@Component
class UnitClaimable implements SubmissionRule {

    private static final String FIELD = "serialNumber";

    private final Units units;
    private final Customers customers;
    private final StoredClaims claims;

    UnitClaimable(Units units, Customers customers, StoredClaims claims) {
        this.units = units;
        this.customers = customers;
        this.claims = claims;
    }

    @Override
    public Optional<FieldProblem> problem(ClaimSubmission submission) {
        if (submission.serialNumber() == null || submission.serialNumber().isBlank()) {
            return Optional.of(FieldProblem.of(FIELD, "claim-serial-missing"));
        }
        var serial = SerialNumber.parse(submission.serialNumber());
        return serial.isEmpty()
                ? Optional.of(FieldProblem.of(FIELD, "claim-serial-shape"))
                : problem(serial.get(), submission.customer().email(), "");
    }

    /** @param exceptClaim number of a claim that may be open on the unit: the one in hand; else empty */
    Optional<FieldProblem> problem(SerialNumber serial, String email, String exceptClaim) {
        return units.find(serial)
                .flatMap(unit -> unitProblem(unit, email))
                .or(() -> claims.findByOpenUnit(serial.value())
                        .filter(open -> !open.number().equals(exceptClaim))
                        .map(open -> exceptClaim.isEmpty() ? openClaim() : openClaim(open.number())));
    }

    static FieldProblem openClaim() {
        return FieldProblem.of(FIELD, "claim-unit-has-open-claim");
    }

    /** For staff, who may look at the other claim. */
    private static FieldProblem openClaim(String number) {
        return FieldProblem.of(FIELD, "claim-unit-has-open-claim-of", number);
    }

    private Optional<FieldProblem> unitProblem(Unit unit, String email) {
        if (unit.status().blocked()) {
            return Optional.of(FieldProblem.of(FIELD, "claim-unit-blocked"));
        }
        return unit.ownerId() != null
                        && !customers
                                .get(unit.ownerId())
                                .email()
                                .equalsIgnoreCase(String.valueOf(email).strip())
                ? Optional.of(FieldProblem.of(FIELD, "claim-unit-of-someone-else"))
                : Optional.empty();
    }
}
