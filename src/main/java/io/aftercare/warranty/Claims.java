package io.aftercare.warranty;

import io.aftercare.casefile.StoredFile;
import io.aftercare.shared.Clock;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
     * registered to someone else, open claim on it, purchase date in the future, unknown symptom or centre. All problems,
     * in the order of {@link ClaimSubmission#FIELDS}.
     */
    @Transactional(readOnly = true)
    public List<FieldProblem> problemsOf(ClaimSubmission submission) {
        return rules.stream()
                .flatMap(rule -> rule.problem(submission).stream())
                .sorted(Comparator.comparing(problem -> ClaimSubmission.FIELDS.indexOf(problem.field())))
                .toList();
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
        var claim = open(submission, actor);
        store(claim.withoutUnit(), Claims::openClaim);
        return claim.number();
    }

    /** The same with files that came with it; they belong to the case as soon as the claim is there, or not at all. */
    @Transactional
    public String submit(ClaimSubmission submission, List<StoredFile> files, String actor) {
        var number = submit(submission, actor);
        intake.attach(number, files, actor);
        return number;
    }

    /** The same for a unit that is with us already: it goes to the workshop as soon as the claim is accepted. */
    @Transactional
    public String submitWithUnit(ClaimSubmission submission, Receiving.Arrival arrival, String actor) {
        var claim = open(submission, actor);
        intake.placeUnit(claim.number(), arrival, actor);
        store(claim.withUnit(arrival, clock.now()), Claims::openClaim);
        return claim.number();
    }

    private Claim open(ClaimSubmission submission, String actor) {
        var problems = problemsOf(submission);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var serial = intake.unitOf(submission);
        var number = intake.openCase(submission, serial, actor).number();
        return Claim.submit(number, serial, submission, clock.now());
    }

    private static InvalidInputException openClaim() {
        return new InvalidInputException(List.of(UnitClaimable.openClaim()));
    }

    /** Whether there is a claim of this number: not each case is one. */
    @Transactional(readOnly = true)
    public boolean exists(String number) {
        return claims.findByNumber(number).isPresent();
    }

    /** Whether the claim's unit is with us. */
    @Transactional(readOnly = true)
    public boolean unitIsHere(String number) {
        return intake.unitIsHere(number);
    }

    /** Whether the claim can still be cancelled: until the unit is received. */
    @Transactional(readOnly = true)
    public boolean cancellable(String number) {
        return claims.findByNumber(number).map(Claim::cancellable).orElse(false) && !intake.unitIsHere(number);
    }

    /** @throws ConflictException if it is too late */
    @Transactional
    public void cancel(String number, String actor) {
        var claim = claims.get(number);
        if (!claim.status().ended() && intake.unitIsHere(number)) {
            throw new ConflictException("claim-unit-received");
        }
        claim.cancel(actor, clock.now());
        claims.saveAndFlush(claim);
    }

    /** Until when the customer may appeal; empty if the claim is not refused, it is too late, or the unit is scrapped. */
    @Transactional(readOnly = true)
    public Optional<Instant> appealUntil(String number) {
        return claims.findByNumber(number)
                .filter(Claim::appealable)
                .filter(claim -> !intake.unitIsScrapped(number))
                .map(claim -> claim.rulings().appealUntil())
                .filter(clock.now()::isBefore);
    }

    /**
     * Takes a refused claim back into the check, where somebody else decides.
     *
     * @param text  what the customer says against the refusal
     * @param actor user name of the member of staff who wrote it down, or {@code customer}
     * @throws ConflictException if the claim is not refused, 30 days are over, it was appealed before, the unit is
     *                           scrapped or has another open claim
     * @throws InvalidInputException if the text is missing or too long
     */
    @Transactional
    public void appeal(String number, String text, String actor) {
        if (text == null || text.isBlank()) {
            throw new InvalidInputException("text", "claim-appeal-missing");
        }
        if (text.strip().length() > SubmissionRules.LONGEST_DESCRIPTION) {
            throw new InvalidInputException("text", "claim-answer-too-long", SubmissionRules.LONGEST_DESCRIPTION);
        }
        if (intake.unitIsScrapped(number)) {
            throw new ConflictException("claim-appeal-scrapped");
        }
        var claim = claims.get(number);
        claim.appeal(text.strip(), actor, clock.now());
        store(claim, () -> new ConflictException("claim-unit-claimed-again"));
    }

    /** The unique open unit decides when two claims for one unit come at the same moment. */
    private void store(Claim claim, Supplier<RuntimeException> taken) {
        try {
            claims.saveAndFlush(claim);
        } catch (DataIntegrityViolationException refused) {
            if (!String.valueOf(refused.getMostSpecificCause().getMessage())
                    .toLowerCase(Locale.ROOT)
                    .contains(OPEN_UNIT)) {
                throw refused;
            }
            throw taken.get();
        }
    }
}
