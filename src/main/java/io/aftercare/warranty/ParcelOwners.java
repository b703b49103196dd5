package io.aftercare.warranty;

import io.aftercare.shared.FieldProblem;
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
                : stored.findByOpenUnit(serial)
                        .filter(claim -> claim.status() == ClaimStatus.AWAITING_UNIT)
                        .map(Claim::number);
    }

    Optional<FieldProblem> problem(UnannouncedParcel parcel, String claimNumber) {
        var claim = stored.findByNumber(claimNumber);
        if (claim.isEmpty()) {
            return Optional.of(FieldProblem.of(FIELD, "parcel-claim-unknown"));
        }
        if (claim.get().status() != ClaimStatus.AWAITING_UNIT) {
            return Optional.of(FieldProblem.of(FIELD, "parcel-claim-not-waiting"));
        }
        var serial = claim.get().serial().value();
        return parcel.serial() == null || parcel.serial().equals(serial)
                ? Optional.empty()
                : Optional.of(FieldProblem.of(FIELD, "parcel-other-unit", serial));
    }

    /** The case goes where the unit is. */
    void receive(UnannouncedParcel parcel, String claimNumber, String actor) {
        moves.bring(claimNumber, parcel, actor);
        receiving.receive(claimNumber, parcel.arrival(), actor);
        moves.found(claimNumber);
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
