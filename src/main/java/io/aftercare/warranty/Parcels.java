package io.aftercare.warranty;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.Numbers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parcels that nobody announced: taken in, identified, or sent back. */
@Component
@Transactional
public class Parcels {

    private static final String SERIES = "PA";

    private final StoredParcels parcels;
    private final Numbers numbers;
    private final ClaimBook claims;
    private final ParcelOwners owners;
    private final ParcelTrail trail;

    Parcels(StoredParcels parcels, Numbers numbers, ClaimBook claims, ParcelOwners owners, ParcelTrail trail) {
        this.trail = trail;
        this.parcels = parcels;
        this.numbers = numbers;
        this.claims = claims;
        this.owners = owners;
    }

    /** Takes a parcel in and starts {@code unannounced-parcel}. @return its number, such as {@code PA-2026-000012} */
    public String receive(ParcelArrival arrival, String actor) {
        var number = numbers.next(SERIES);
        var parcel = parcels.saveAndFlush(new UnannouncedParcel(number, arrival, actor, claims.now()));
        trail.received(parcel, actor);
        return number;
    }

    /** The claim that waits for the unit in this parcel, as far as its serial number tells. */
    @Transactional(readOnly = true)
    public Optional<String> waitingClaim(String number) {
        return owners.waitingFor(parcels.get(number).serial());
    }

    /**
     * What forbids this claim to be the parcel's; empty if nothing does. Of a claim beyond the actor's centres nobody is
     * told more than that it cannot be, unless the serial number in the parcel proves that it is the one.
     */
    @Transactional(readOnly = true)
    public Optional<FieldProblem> linkProblem(String number, String claimNumber, Staff actor) {
        return owners.problem(parcels.get(number), claimNumber, actor);
    }

    /** The claim's unit is received with this parcel, at the centre where it lies. */
    public void link(String number, String claimNumber, String actor) {
        var parcel = parcels.get(number);
        trail.record(parcel, actor, () -> parcel.link(claimNumber, actor, claims.now()));
        owners.receive(parcel, claimNumber, actor);
    }

    /** What is wrong with a new claim for a parcel. */
    @Transactional(readOnly = true)
    public List<FieldProblem> claimProblems(ClaimSubmission submission) {
        return owners.problems(submission);
    }

    /** Makes a claim whose unit is with us already. @return the claim's number */
    public String claim(String number, ClaimSubmission submission, String actor) {
        var parcel = parcels.get(number);
        var claim = owners.claim(parcel, submission, actor);
        trail.record(parcel, actor, () -> parcel.claimed(claim, actor, claims.now()));
        return claim;
    }

    public void sendBack(String number, String reason, String actor) {
        var parcel = parcels.get(number);
        trail.record(parcel, actor, () -> parcel.sendBack(reason));
    }

    public void shipped(String number, String carrier, String backNumber, String actor) {
        var parcel = parcels.get(number);
        trail.record(parcel, actor, () -> parcel.shipped(carrier, backNumber, actor, claims.now()));
    }
}
