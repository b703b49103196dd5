package io.aftercare.warranty.process;

import io.aftercare.warranty.ClaimProgress;
import io.aftercare.warranty.ClaimedUnit;
import io.aftercare.warranty.ContestedCover;
import io.aftercare.warranty.Routing;
import io.aftercare.warranty.Ruling;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code warranty-claim} call. */
@Component
public class WarrantyClaimSteps {

    private final ClaimProgress progress;
    private final ClaimedUnit unit;
    private final Routing routing;
    private final ContestedCover contested;

    WarrantyClaimSteps(ClaimProgress progress, ClaimedUnit unit, Routing routing, ContestedCover contested) {
        this.progress = progress;
        this.unit = unit;
        this.routing = routing;
        this.contested = contested;
    }

    public void acknowledge(String claimNumber) {
        progress.acknowledge(claimNumber);
    }

    public boolean checkUnit(String claimNumber) {
        return unit.check(claimNumber);
    }

    /** Whether the unit is with us and has to go back. */
    public boolean tellRefusal(String claimNumber) {
        return progress.tellRefusal(claimNumber);
    }

    public void routeClaim(String claimNumber) {
        routing.route(claimNumber);
    }

    public void answerContest(String claimNumber, String repairOrderNumber, String contestRuling) {
        contested.answer(claimNumber, repairOrderNumber, Ruling.valueOf(contestRuling));
    }

    public void recordCancellation(String claimNumber) {
        progress.recordCancellation(claimNumber);
    }
}
