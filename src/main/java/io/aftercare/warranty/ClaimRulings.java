package io.aftercare.warranty;

import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.CoverageVerdict;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was advised about a claim's cover, what is being decided now, and all that was decided so far. */
@Embeddable
class ClaimRulings {

    /** How long a customer may take to appeal. */
    static final Duration APPEAL = Duration.ofDays(30);

    private static final int ALL = 100;

    @Enumerated(EnumType.STRING)
    private Occasion occasion = Occasion.SUBMISSION;

    private boolean rulingOpen = true;

    @Embedded
    private ClaimVerdict verdict;

    @Embedded
    @AttributeOverride(name = "partsPercent", column = @Column(name = "granted_parts"))
    @AttributeOverride(name = "labourPercent", column = @Column(name = "granted_labour"))
    private CostShares granted;

    @Embedded
    private GoodwillOffer offer;

    private Instant refusedAt;

    @Embedded
    private ClaimAppeal appeal;

    @ElementCollection
    @CollectionTable(name = "warranty_claim_advice", joinColumns = @JoinColumn(name = "claim_id"))
    private List<ClaimAdvice> advice = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_ruling", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "seq")
    private List<PastRuling> past = new ArrayList<>();

    /** Begins to decide; what was decided before stands until the new ruling. */
    void open(Occasion why) {
        occasion = why;
        rulingOpen = true;
        offer = null;
    }

    /** Keeps the advice; a later one replaces it. */
    void advise(List<Cover> covers) {
        advice.clear();
        covers.stream().map(ClaimAdvice::of).forEach(advice::add);
    }

    void offer(GoodwillOffer made) {
        offer = made;
    }

    void rule(ClaimVerdict ruled, Instant now) {
        granted = grantedBy(ruled);
        verdict = ruled;
        offer = null;
        rulingOpen = false;
        past.add(PastRuling.of(occasion, ruled, now));
    }

    void refusalTold(Instant now) {
        refusedAt = now;
    }

    void appeal(ClaimAppeal made) {
        appeal = made;
        open(Occasion.APPEAL);
    }

    /** Whether every cost class that is at stake is covered in full and without a doubt. */
    boolean clearlyCovered() {
        return Stream.of(CostClass.PARTS, CostClass.LABOUR)
                .allMatch(costClass -> adviceFor(costClass)
                        .filter(cover -> cover.verdict() == CoverageVerdict.COVERED && cover.percent() == ALL)
                        .isPresent());
    }

    /** Whether the claim can be accepted on the warranty's account: it pays something, or has been accepted before. */
    boolean acceptable() {
        return confirmed() || !accepted().equals(CostShares.NONE);
    }

    /**
     * What acceptance grants: as advised, where a doubt counts for the customer; or as it was before the workshop doubted
     * it.
     */
    CostShares accepted() {
        return confirmed() ? granted : advised(ALL);
    }

    /** Whether the customer has still to agree to what acceptance leaves to pay. */
    boolean leavesRest() {
        return !confirmed() && !accepted().all();
    }

    /** The verdict of acceptance by this person. */
    ClaimVerdict acceptance(String by) {
        return confirmed()
                ? new ClaimVerdict(Ruling.ACCEPTED, by, verdict.goodwillPercent(), verdict.reason())
                : new ClaimVerdict(Ruling.ACCEPTED, by, null, null);
    }

    /** What goodwill of so many percent comes to: it pays where the warranty does not pay more already. */
    CostShares withGoodwill(int percent) {
        return uncoveredByGoodwill().atLeast(percent);
    }

    /** Whether goodwill of so many percent would pay nothing that the warranty does not pay. */
    boolean wastesGoodwill(int percent) {
        return withGoodwill(percent).equals(uncoveredByGoodwill());
    }

    /** What the workshop found speaks against all that was advised before. */
    private CostShares uncoveredByGoodwill() {
        return occasion == Occasion.CONTEST || contested() ? CostShares.NONE : advised(0);
    }

    /** @param inDoubt the share of what is neither covered nor not covered before somebody decides */
    private CostShares advised(int inDoubt) {
        return CostShares.of(advised(CostClass.PARTS, inDoubt), advised(CostClass.LABOUR, inDoubt));
    }

    private int advised(CostClass costClass, int inDoubt) {
        return adviceFor(costClass)
                .filter(cover -> !cover.verdict().inDoubt())
                .map(Cover::percent)
                .orElse(inDoubt);
    }

    private Optional<Cover> adviceFor(CostClass costClass) {
        return advice().stream().filter(cover -> cover.costClass() == costClass).findFirst();
    }

    /** Whether an accepted claim is decided again because the workshop doubts its cover. */
    private boolean confirmed() {
        return occasion == Occasion.CONTEST && verdict != null && verdict.ruling() == Ruling.ACCEPTED;
    }

    private CostShares grantedBy(ClaimVerdict ruled) {
        if (ruled.ruling() != Ruling.ACCEPTED) {
            return CostShares.NONE;
        }
        return ruled.goodwillPercent() == null || confirmed() && ruled.equals(acceptance(ruled.ruledBy()))
                ? accepted()
                : withGoodwill(ruled.goodwillPercent());
    }

    /** The percentage of each cost class that the warranty or goodwill pays. */
    Map<CostClass, Integer> warrantyShare() {
        var share = new EnumMap<CostClass, Integer>(CostClass.class);
        advice().forEach(cover -> share.put(cover.costClass(), cover.percent()));
        var paid = granted == null ? accepted() : granted;
        share.put(CostClass.PARTS, paid.partsPercent());
        share.put(CostClass.LABOUR, paid.labourPercent());
        return share;
    }

    /** Whether the workshop has doubted the cover: then it is not the terms that speak against the claim. */
    boolean contested() {
        return past.stream().anyMatch(ruling -> ruling.occasion() == Occasion.CONTEST);
    }

    /** Until when the customer may appeal; null if there is nothing to appeal against, or no more. */
    Instant appealUntil() {
        return refusedAt == null || appeal != null ? null : refusedAt.plus(APPEAL);
    }

    Occasion occasion() {
        return occasion;
    }

    boolean isOpen() {
        return rulingOpen;
    }

    ClaimVerdict verdict() {
        return verdict;
    }

    GoodwillOffer offer() {
        return offer;
    }

    Instant refusedAt() {
        return refusedAt;
    }

    ClaimAppeal appeal() {
        return appeal;
    }

    List<PastRuling> past() {
        return List.copyOf(past);
    }

    List<Cover> advice() {
        return advice.stream()
                .map(ClaimAdvice::toCover)
                .sorted(Comparator.comparing(Cover::costClass))
                .toList();
    }
}
