package io.aftercare.warranty;

import static io.aftercare.warranty.ClaimLaw.require;

import io.aftercare.entitlement.Cover;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.SerialNumber;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A warranty claim. One unit has at most one open claim: {@code openUnit} holds the serial number while the claim is open
 * and is unique in the database, so that two submissions at the same moment cannot both live.
 */
@Entity
@Table(name = "warranty_claim")
class Claim extends AbstractAggregateRoot<Claim> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String number;

    @Embedded
    private ClaimCourse course;

    private String serial;

    @Convert(converter = OpenUnit.class)
    private String openUnit;

    @Embedded
    private ClaimFacts facts;

    @Embedded
    private ClaimRulings rulings = new ClaimRulings();

    @Embedded
    private UnitReceipt receipt;

    protected Claim() {}

    /** A new claim under the number of its case. */
    static Claim submit(String number, SerialNumber serial, ClaimSubmission submission, Instant now) {
        var claim = new Claim();
        claim.number = number;
        claim.course = ClaimCourse.begin(now);
        claim.serial = serial.value();
        claim.openUnit = serial.value();
        claim.facts = ClaimFacts.of(submission);
        return claim;
    }

    /** Announces a claim whose unit is with us already. */
    Claim withUnit(Receiving.Arrival arrival, Instant now) {
        receipt = new UnitReceipt(arrival.condition(), arrival.accessories(), now);
        registerEvent(new ClaimSubmitted(number, true));
        return this;
    }

    /** Announces a claim whose unit has still to come. */
    Claim withoutUnit() {
        registerEvent(new ClaimSubmitted(number, false));
        return this;
    }

    void acknowledge() {
        become(ClaimStatus.IN_CHECK);
    }

    /** Names the unit that the claim is really about, and the purchase day that staff found. */
    void identify(SerialNumber found, LocalDate purchased) {
        require(status() == ClaimStatus.IN_CHECK, "claim-not-in-check");
        serial = found.value();
        openUnit = found.value();
        facts = facts.purchased(purchased);
    }

    /** Whether the customer may still set right what was said of the purchase: while the cover itself is decided. */
    boolean purchaseOpen() {
        return status() == ClaimStatus.IN_CHECK && rulings.isOpen();
    }

    PurchaseCorrection correct(CustomerReply.Purchase purchase) {
        require(purchaseOpen(), "claim-not-in-check");
        var before = facts;
        facts = facts.corrected(purchase);
        return PurchaseCorrection.between(before, facts);
    }

    /** Keeps the advice; a later one replaces it. */
    void advise(List<Cover> covers) {
        require(status() == ClaimStatus.IN_CHECK && rulings.isOpen(), "claim-not-in-check");
        rulings.advise(covers);
    }

    /** What can be decided about it now. */
    ClaimDeciding deciding() {
        return new ClaimDeciding(number, course, rulings);
    }

    /** The customer has been told of the refusal and may appeal from now on; the unit is free for another claim. */
    void refusalTold(Instant now) {
        require(!rulings.isOpen() && rulings.verdict().ruling() == Ruling.REFUSED, "claim-not-refused");
        become(ClaimStatus.REFUSED);
        rulings.refusalTold(now);
        openUnit = null;
    }

    /** Whether the customer may still appeal, as far as the time allows. */
    boolean appealable() {
        return status() == ClaimStatus.REFUSED && !course.over() && rulings.appeal() == null;
    }

    /** The customer does not accept the refusal: the claim is checked again. The unit must have no other open claim. */
    void appeal(String text, String by, Instant now) {
        require(rulings.appeal() == null, "claim-appealed-already");
        require(status() == ClaimStatus.REFUSED, "claim-not-refused");
        require(now.isBefore(rulings.appealUntil()) && !course.over(), "claim-appeal-late");
        become(ClaimStatus.IN_CHECK);
        rulings.appeal(new ClaimAppeal(text, by, now));
        openUnit = serial;
        registerEvent(new ClaimAppealed(number));
    }

    void awaitUnit() {
        become(ClaimStatus.AWAITING_UNIT);
    }

    /** The unit has come; once the claim is accepted it goes to the workshop by {@link #openWorkshop}. */
    void receive(String condition, String withIt, Instant now) {
        require(status().takesUnit(), "claim-unit-not-awaited");
        receipt = new UnitReceipt(condition, withIt, now);
    }

    void openWorkshop() {
        become(ClaimStatus.RECEIVED);
    }

    /** The unit never came. */
    void stopWaiting() {
        become(ClaimStatus.NOT_SENT_IN);
    }

    /** @throws ConflictException if it cannot end like this, or has ended already */
    void end(ClaimEnding ending, String by, Instant now) {
        require(!course.over(), "claim-ended");
        if (status() != ending.status()) {
            become(ending.status());
        }
        end(by, now);
    }

    /** Given up while the unit is with us. */
    void withdraw() {
        become(ClaimStatus.WITHDRAWN);
        registerEvent(new ClaimWithdrawn(number, rulings.isOpen()));
    }

    boolean cancellable() {
        return status().canBecome(ClaimStatus.CANCELLED);
    }

    /** @throws ConflictException once the unit is received or the claim has ended */
    void cancel(String by, Instant now) {
        require(cancellable(), status().ended() ? "claim-ended" : "claim-unit-received");
        become(ClaimStatus.CANCELLED);
        end(by, now);
        registerEvent(new ClaimCancelled(number));
    }

    private void end(String by, Instant now) {
        openUnit = null;
        course.end(by, now);
    }

    private void become(ClaimStatus next) {
        course.become(next, number);
    }

    String number() {
        return number;
    }

    ClaimStatus status() {
        return course.status();
    }

    SerialNumber serial() {
        return new SerialNumber(serial);
    }

    ClaimFacts facts() {
        return facts;
    }

    /** What was advised, is being decided and was decided; read it, change it by the claim alone. */
    ClaimRulings rulings() {
        return rulings;
    }

    /** Null before the claim is decided. */
    ClaimVerdict verdict() {
        return rulings.verdict();
    }

    /** Null before the unit is in the house. */
    UnitReceipt receipt() {
        return receipt;
    }

    ClaimCourse course() {
        return course;
    }
}
