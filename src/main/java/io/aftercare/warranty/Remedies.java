package io.aftercare.warranty;

import io.aftercare.shared.ConflictException;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another unit or the money back for a unit that cannot be repaired. */
@Component
public class Remedies {

    private final ClaimBook claims;
    private final StoredRemedies remedies;
    private final RemedyRules rules;
    private final RemedyDelivery delivery;

    Remedies(ClaimBook claims, StoredRemedies remedies, RemedyRules rules, RemedyDelivery delivery) {
        this.claims = claims;
        this.remedies = remedies;
        this.rules = rules;
        this.delivery = delivery;
    }

    /** What was decided; empty while nothing is. */
    @Transactional(readOnly = true)
    public Optional<RemedyView> find(String number) {
        return remedies.findByClaimNumber(number).map(ClaimRemedy::view);
    }

    @Transactional(readOnly = true)
    public List<FieldProblem> problemsOf(String number, RemedyChoice choice) {
        return rules.problems(claims.get(number), choice);
    }

    /**
     * Decides, registers the other unit to the customer, takes the first one out of use and tells the customer.
     *
     * @return whether something goes to the customer over the counter or by parcel
     * @throws InvalidInputException with what {@link #problemsOf} says
     * @throws ConflictException     if it is decided already or the unit is not in the workshop
     */
    @Transactional
    public boolean decide(String number, RemedyChoice choice, String actor) {
        var claim = claims.get(number);
        if (claim.status() != ClaimStatus.RECEIVED
                || remedies.findByClaimNumber(number).isPresent()) {
            throw new ConflictException("remedy-not-open");
        }
        var problems = rules.problems(claim, choice);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var remedy = new ClaimRemedy(claim, choice, actor, claims.now());
        delivery.deliver(claim, remedy, choice, actor);
        remedies.save(remedy);
        return choice.kind() == RemedyKind.REPLACEMENT || choice.oldUnit() == OldUnit.GIVEN_BACK;
    }
}
