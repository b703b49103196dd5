package io.aftercare.warranty;

import io.aftercare.customers.Customers;
import io.aftercare.customers.Units;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a claim and receives its unit in one go, for customers at the counter. */
@Component
@Transactional
public class CounterIntakes {

    /** Why a unit is registered before its claim has a number: a message key, as trails mark them. */
    private static final String WHY = "#counter.registered";

    private final Claims claims;
    private final Customers customers;
    private final Units units;

    CounterIntakes(Claims claims, Customers customers, Units units) {
        this.claims = claims;
        this.customers = customers;
        this.units = units;
    }

    /** All that is wrong with the claim, without changing anything; a unit of somebody else is the customer's matter. */
    @Transactional(readOnly = true)
    public List<FieldProblem> problemsOf(CounterIntake intake) {
        return claims.problemsOf(intake.claim()).stream()
                .map(problem -> problem.code().equals("claim-unit-of-someone-else")
                        ? FieldProblem.of("email", "counter-owner-other")
                        : problem)
                .toList();
    }

    /**
     * A unit that nobody knows is registered by its product, or, where not even that is known, by a task later.
     *
     * @param actor user name of who took the unit
     * @return the claim's number
     * @throws InvalidInputException with what {@link #problemsOf} says
     */
    public String take(CounterIntake intake, String actor) {
        var problems = problemsOf(intake);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        registerIfUnknown(intake.claim(), actor);
        return claims.submitWithUnit(intake.claim(), intake.arrival(), actor);
    }

    /** Without a proof the day of purchase stays what the customer says and is not registered as sold. */
    private void registerIfUnknown(ClaimSubmission claim, String actor) {
        var serial = SerialNumber.parse(claim.serialNumber()).orElseThrow();
        if (claim.productCode() == null || units.find(serial).isPresent()) {
            return;
        }
        LocalDate soldOn = claim.proofOfPurchase() ? claim.purchaseDate() : null;
        var owner = customers.findOrRegister(claim.customer());
        units.register(serial, claim.productCode(), soldOn, owner.id(), WHY, actor);
    }
}
