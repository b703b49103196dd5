package io.aftercare.warranty;

import static io.aftercare.warranty.ClaimLaw.require;
import static io.aftercare.warranty.ClaimLaw.requirePercent;

import java.time.Instant;

/** The decision that is open about a claim: what is offered and ruled here becomes the claim's. */
final class ClaimDeciding {

    private final String number;
    private final ClaimCourse course;
    private final ClaimRulings rulings;

    ClaimDeciding(String number, ClaimCourse course, ClaimRulings rulings) {
        this.number = number;
        this.course = course;
        this.rulings = rulings;
    }

    /** Begins to decide on this occasion: what the workshop found can be held against an accepted claim. */
    void open(Occasion occasion) {
        require(course.status() == occasion.claimStatus(), "claim-not-in-check");
        if (rulings.occasion() != occasion || !rulings.isOpen()) {
            rulings.open(occasion);
        }
    }

    /** Accepts on the warranty's account; what it does not cover is the customer's, or goodwill's, which has limits. */
    void accept(String by, Instant now) {
        require(rulings.acceptable(), "claim-accept-not-covered");
        rule(rulings.acceptance(by), now);
    }

    /** Accepts out of goodwill. @param percent the share that is paid, 1 to 100 */
    void acceptFromGoodwill(int percent, String why, String by, Instant now) {
        requirePercent(percent);
        rule(new ClaimVerdict(Ruling.ACCEPTED, by, percent, why), now);
    }

    /** Keeps in mind who would accept the claim, if the customer agrees to pay the rest. */
    void offerCover(String by) {
        requireOpen();
        rulings.offer(new GoodwillOffer(null, null, by));
    }

    /** Keeps goodwill in mind that a manager or the customer has still to agree to. */
    void offerGoodwill(int percent, String why, String by) {
        requirePercent(percent);
        requireOpen();
        rulings.offer(new GoodwillOffer(percent, why, by));
    }

    void refuse(String why, String by, Instant now) {
        rule(new ClaimVerdict(Ruling.REFUSED, by, null, why), now);
    }

    /** The customer's silence, or a no to paying the rest, ends the decision. */
    void end(Ruling ruling, Instant now) {
        rule(new ClaimVerdict(ruling, "customer", null, null), now);
    }

    private void rule(ClaimVerdict ruled, Instant now) {
        requireOpen();
        if (course.status() == ClaimStatus.IN_CHECK && ruled.ruling() != Ruling.REFUSED) {
            course.become(ClaimStatus.valueOf(ruled.ruling().name()), number);
        }
        rulings.rule(ruled, now);
    }

    private void requireOpen() {
        require(course.status() == rulings.occasion().claimStatus() && rulings.isOpen(), "claim-ruled");
    }
}
