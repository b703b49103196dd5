package io.aftercare.warranty;

import io.aftercare.shared.Clock;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a warranty claim from outside its tasks. */
@Component
public class Claims {

    private static final String OPEN_UNIT = "uq_warranty_claim_open_unit";

    private final List<SubmissionRule> rules;
    private final ClaimIntake intake;
    private final StoredClaims claims;
    private final Clock clock;

    Claims(List<SubmissionRule> rules, ClaimIntake intake, StoredClaims claims, Clock clock) {
        this.rules = rules;
        this.intake = intake;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * Checks what can be said at once, without changing anything: shape of the serial number, blocked unit, unit
     * registered to someone else, open claim on it, purchase date in the future, unknown symptom or centre.
     */
    @Transactional(readOnly = true)
    public List<FieldProblem> problemsOf(ClaimSubmission submission) {
        return rules.stream().flatMap(rule -> rule.problem(submission).stream()).toList();
    }

    /**
     * Opens the case and the claim and starts {@code warranty-claim}.
     *
     * @param actor user name of the member of staff who typed it, or {@code customer}
     * @return the claim's number, which is the case's
     * @throws io.aftercare.shared.InvalidInputException with what {@link #problemsOf} says
     */
    @Transactional
    public String submit(ClaimSubmission submission, String actor) {
        var problems = problemsOf(submission);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var serial = SerialNumber.parse(submission.serialNumber()).orElseThrow();
        var number = intake.openCase(submission, serial, actor).number();
        store(Claim.submit(number, serial, submission, clock.now()));
        return number;
    }

    /** Whether the claim can still be cancelled: until the unit is received. */
    @Transactional(readOnly = true)
    public boolean cancellable(String number) {
        return claims.findByNumber(number).map(Claim::cancellable).orElse(false);
    }

    /** @throws io.aftercare.shared.ConflictException if it is too late */
    @Transactional
    public void cancel(String number, String actor) {
        var claim = claims.get(number);
        claim.cancel(actor, clock.now());
        claims.saveAndFlush(claim);
    }

    /** The unique open unit decides when two claims for one unit come at the same moment. */
    private void store(Claim claim) {
        try {
            claims.saveAndFlush(claim);
        } catch (DataIntegrityViolationException refused) {
            if (!String.valueOf(refused.getMostSpecificCause().getMessage())
                    .toLowerCase(Locale.ROOT)
                    .contains(OPEN_UNIT)) {
                throw refused;
            }
            throw new InvalidInputException(List.of(UnitClaimable.openClaim()));
        }
    }
}
