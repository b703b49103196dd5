package io.aftercare.warranty;

import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.CoverageVerdict;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.SerialNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A warranty claim. One unit has at most one open claim: {@code openUnit} holds the serial number while the claim is open
 * and is unique in the database, so that two submissions at the same moment cannot both live.
 */
@Entity
@Table(name = "warranty_claim")
class Claim extends AbstractAggregateRoot<Claim> {

    /** The unit comes to the centre, so travel is not at stake. */
    private static final Set<CostClass> RELEVANT = EnumSet.of(CostClass.PARTS, CostClass.LABOUR);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    private String serial;
    private String openUnit;

    @Embedded
    private ClaimFacts facts;

    @Embedded
    private ClaimVerdict verdict;

    @Embedded
    private UnitReceipt receipt;

    private Instant startedAt;
    private Instant endedAt;
    private String endedBy;

    @ElementCollection
    @CollectionTable(name = "warranty_claim_advice", joinColumns = @JoinColumn(name = "claim_id"))
    private List<ClaimAdvice> advice = new ArrayList<>();

    protected Claim() {}

    /** A new claim under the number of its case. */
    static Claim submit(String number, SerialNumber serial, ClaimSubmission submission, Instant now) {
        var claim = new Claim();
        claim.number = number;
        claim.status = ClaimStatus.SUBMITTED;
        claim.serial = serial.value();
        claim.openUnit = serial.value();
        claim.facts = ClaimFacts.of(submission);
        claim.startedAt = now;
        claim.registerEvent(new ClaimSubmitted(number));
        return claim;
    }

    void acknowledge() {
        become(ClaimStatus.IN_CHECK);
    }

    /** Names the unit that the claim is really about, and the purchase day that staff found. */
    void identify(SerialNumber found, LocalDate purchased) {
        require(status == ClaimStatus.IN_CHECK, "claim-not-in-check");
        serial = found.value();
        openUnit = found.value();
        facts = facts.purchased(purchased);
    }

    /** Keeps the advice; a later one replaces it. */
    void advise(List<Cover> covers) {
        require(status == ClaimStatus.IN_CHECK && verdict == null, "claim-not-in-check");
        advice.clear();
        covers.stream().map(ClaimAdvice::of).forEach(advice::add);
    }

    /** Whether every cost class that is at stake is covered without a doubt. */
    boolean clearlyCovered() {
        var covered = advice().stream()
                .filter(cover -> cover.verdict() == CoverageVerdict.COVERED)
                .map(Cover::costClass)
                .toList();
        return covered.containsAll(RELEVANT);
    }

    /** Whether the warranty pays nothing of some cost class at stake. */
    boolean notCovered() {
        return advice().stream()
                .anyMatch(cover ->
                        RELEVANT.contains(cover.costClass()) && cover.verdict() == CoverageVerdict.NOT_COVERED);
    }

    /** Accepts on the warranty's account; what it does not cover is goodwill's, which has limits. */
    void accept(String by) {
        require(!notCovered(), "claim-accept-not-covered");
        rule(new ClaimVerdict(Ruling.ACCEPTED, by, null, null));
    }

    /** Accepts out of goodwill. @param percent the share that is paid, 1 to 100 */
    void acceptFromGoodwill(int percent, String why, String by) {
        require(percent >= 1 && percent <= 100, "claim-goodwill-percent");
        rule(new ClaimVerdict(Ruling.ACCEPTED, by, percent, why));
    }

    void refuse(String why, String by) {
        rule(new ClaimVerdict(Ruling.REFUSED, by, null, why));
    }

    /** The customer has been told of the refusal and may appeal; the unit is free for another claim. */
    void refusalTold() {
        require(verdict != null && verdict.ruling() == Ruling.REFUSED, "claim-not-refused");
        become(ClaimStatus.REFUSED);
        openUnit = null;
    }

    void awaitUnit() {
        become(ClaimStatus.AWAITING_UNIT);
    }

    /** The unit has come; it goes to the workshop by {@link #openWorkshop}. */
    void receive(String condition, String withIt, Instant now) {
        require(status == ClaimStatus.AWAITING_UNIT, "claim-unit-not-awaited");
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
        require(endedAt == null, "claim-ended");
        if (status != ending.status()) {
            become(ending.status());
        }
        end(by, now);
    }

    boolean cancellable() {
        return status.canBecome(ClaimStatus.CANCELLED);
    }

    /** @throws ConflictException once the unit is received or the claim has ended */
    void cancel(String by, Instant now) {
        require(cancellable(), status.ended() ? "claim-ended" : "claim-unit-received");
        become(ClaimStatus.CANCELLED);
        end(by, now);
        registerEvent(new ClaimCancelled(number));
    }

    /** The percentage of each cost class that the warranty or goodwill pays. */
    Map<CostClass, Integer> warrantyShare() {
        var share = new EnumMap<CostClass, Integer>(CostClass.class);
        advice().forEach(cover -> share.put(cover.costClass(), cover.percent()));
        var goodwill = verdict == null ? null : verdict.goodwillPercent();
        RELEVANT.forEach(costClass -> share.put(costClass, goodwill == null ? 100 : goodwill));
        return share;
    }

    private void rule(ClaimVerdict ruled) {
        require(status == ClaimStatus.IN_CHECK && verdict == null, "claim-ruled");
        if (ruled.ruling() == Ruling.ACCEPTED) {
            become(ClaimStatus.ACCEPTED);
        }
        verdict = ruled;
    }

    private void end(String by, Instant now) {
        openUnit = null;
        endedAt = now;
        endedBy = by;
    }

    private void become(ClaimStatus next) {
        require(status.canBecome(next), "claim-status", status, next);
        status = next;
    }

    private static void require(boolean holds, String code, Object... args) {
        if (!holds) {
            throw new ConflictException(code, args);
        }
    }

    String number() {
        return number;
    }

    ClaimStatus status() {
        return status;
    }

    SerialNumber serial() {
        return new SerialNumber(serial);
    }

    ClaimFacts facts() {
        return facts;
    }

    /** Null before the claim is decided. */
    ClaimVerdict verdict() {
        return verdict;
    }

    /** Null before the unit is in the house. */
    UnitReceipt receipt() {
        return receipt;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String endedBy() {
        return endedBy;
    }

    List<Cover> advice() {
        return advice.stream()
                .map(ClaimAdvice::toCover)
                .sorted(Comparator.comparing(Cover::costClass))
                .toList();
    }
}
