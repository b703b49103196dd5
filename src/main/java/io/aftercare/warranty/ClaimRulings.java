package io.aftercare.warranty;

import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.CoverageVerdict;
import jakarta.persistence.CollectionTable;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was advised about a claim's cover, what is being decided now, and all that was decided so far. */
@Embeddable
class ClaimRulings {

    /** How long a customer may take to appeal. */
    static final Duration APPEAL = Duration.ofDays(30);

    /** The unit comes to the centre, so travel is not at stake. */
    private static final Set<CostClass> RELEVANT = EnumSet.of(CostClass.PARTS, CostClass.LABOUR);

    @Enumerated(EnumType.STRING)
    private Occasion occasion = Occasion.SUBMISSION;

    private boolean rulingOpen = true;

    @Embedded
    private ClaimVerdict verdict;

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

    /** The percentage of each cost class that the warranty or goodwill pays. */
    Map<CostClass, Integer> warrantyShare() {
        var share = new EnumMap<CostClass, Integer>(CostClass.class);
        advice().forEach(cover -> share.put(cover.costClass(), cover.percent()));
        RELEVANT.forEach(costClass -> share.put(costClass, shareAtStake()));
        return share;
    }

    private int shareAtStake() {
        if (verdict == null) {
            return 100;
        }
        if (verdict.ruling() != Ruling.ACCEPTED) {
            return 0;
        }
        return verdict.goodwillPercent() == null ? 100 : verdict.goodwillPercent();
    }

    /** Whether this person has decided about the claim before. */
    boolean ruledBy(String username) {
        return past.stream().anyMatch(ruling -> ruling.ruledBy().equals(username));
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
