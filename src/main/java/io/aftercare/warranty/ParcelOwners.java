package io.aftercare.warranty;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The claims to which unannounced parcels belong. */
@Component
class ParcelOwners {

    private static final String FIELD = "claimNumber";

    private final StoredClaims stored;
    private final Claims claims;
    private final Receiving receiving;
    private final ParcelMoves moves;

    ParcelOwners(StoredClaims stored, Claims claims, Receiving receiving, ParcelMoves moves) {
        this.stored = stored;
        this.claims = claims;
        this.receiving = receiving;
        this.moves = moves;
    }

    Optional<String> waitingFor(String serial) {
        return serial == null
                ? Optional.empty()
                : stored.findByOpenUnit(serial).filter(this::takesUnit).map(Claim::number);
    }

    Optional<FieldProblem> problem(UnannouncedParcel parcel, String claimNumber, Staff actor) {
        var claim = stored.findByNumber(claimNumber)
                .filter(found -> found.serial().equals(unitIn(parcel)) || actor.sees(moves.centreOf(claimNumber)));
        if (claim.isEmpty()) {
            return Optional.of(FieldProblem.of(FIELD, "parcel-claim-unknown"));
        }
        if (!takesUnit(claim.get())) {
            return Optional.of(FieldProblem.of(FIELD, "parcel-claim-not-waiting"));
        }
        var serial = claim.get().serial();
        return parcel.serial() == null || serial.equals(unitIn(parcel))
                ? Optional.empty()
                : Optional.of(FieldProblem.of(FIELD, "parcel-other-unit", serial.value()));
    }

    private static SerialNumber unitIn(UnannouncedParcel parcel) {
        return SerialNumber.parse(parcel.serial()).orElse(null);
    }

    /** The case goes where the unit is. */
    void receive(UnannouncedParcel parcel, String claimNumber, String actor) {
        var awaited = stored.get(claimNumber).status() == ClaimStatus.AWAITING_UNIT;
        receiving.receiveAt(parcel.centre(), claimNumber, parcel.arrival(), actor);
        moves.note(claimNumber, parcel, actor);
        moves.tell(awaited ? new UnitFoundInParcel(claimNumber) : new UnitCameEarly(claimNumber));
    }

    private boolean takesUnit(Claim claim) {
        return claim.status().takesUnit() && !claims.unitIsHere(claim.number());
    }

    List<FieldProblem> problems(ClaimSubmission submission) {
        return claims.problemsOf(submission);
    }

    String claim(UnannouncedParcel parcel, ClaimSubmission submission, String actor) {
        var number = claims.submitWithUnit(submission, parcel.arrival(), actor);
        moves.bring(number, parcel, actor);
        return number;
    }
}
