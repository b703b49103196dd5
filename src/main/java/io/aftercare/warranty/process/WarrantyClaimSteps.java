package io.aftercare.warranty.process;

import io.aftercare.warranty.ClaimProgress;
import io.aftercare.warranty.ClaimedUnit;
import io.aftercare.warranty.Routing;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code warranty-claim} call. */
@Component
public class WarrantyClaimSteps {

    private final ClaimProgress progress;
    private final ClaimedUnit unit;
    private final Routing routing;

    WarrantyClaimSteps(ClaimProgress progress, ClaimedUnit unit, Routing routing) {
        this.progress = progress;
        this.unit = unit;
        this.routing = routing;
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

    public void recordCancellation(String claimNumber) {
        progress.recordCancellation(claimNumber);
    }
}
