package io.aftercare.warranty;

import io.aftercare.repair.RepairOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the workshop that doubts the cover of what it found. */
@Component
public class ContestedCover {

    private final ClaimBook claims;
    private final RepairOrders repairOrders;

    ContestedCover(ClaimBook claims, RepairOrders repairOrders) {
        this.claims = claims;
        this.repairOrders = repairOrders;
    }

    /** Tells the workshop who pays now. A customer whose claim is refused hears that with the refusal. */
    @Transactional
    public void answer(String number, String repairOrder, Ruling ruling) {
        var claim = claims.get(number);
        var verdict = claim.verdict();
        repairOrders.answerContest(
                repairOrder, ruling == Ruling.ACCEPTED, claim.rulings().warrantyShare(), verdict.ruledBy());
    }
}
