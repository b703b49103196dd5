package io.aftercare.warranty.process;

import io.aftercare.warranty.ClaimProgress;
import io.aftercare.warranty.ClaimedUnit;
import io.aftercare.warranty.Closing;
import io.aftercare.warranty.Instructions;
import io.aftercare.warranty.Routing;
import io.aftercare.warranty.Settlement;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code warranty-claim} call. */
@Component
public class WarrantyClaimSteps {

    private final ClaimProgress progress;
    private final ClaimedUnit unit;
    private final Routing routing;
    private final Instructions instructions;
    private final Closing closing;
    private final Settlement settlement;

    WarrantyClaimSteps(
            ClaimProgress progress,
            ClaimedUnit unit,
            Routing routing,
            Instructions instructions,
            Closing closing,
            Settlement settlement) {
        this.progress = progress;
        this.unit = unit;
        this.routing = routing;
        this.instructions = instructions;
        this.closing = closing;
        this.settlement = settlement;
    }

    public void acknowledge(String claimNumber) {
        progress.acknowledge(claimNumber);
    }

    public boolean checkUnit(String claimNumber) {
        return unit.check(claimNumber);
    }

    public void tellRefusal(String claimNumber) {
        progress.tellRefusal(claimNumber);
    }

    public void routeClaim(String claimNumber) {
        routing.route(claimNumber);
    }

    public void sendInstructions(String claimNumber) {
        instructions.send(claimNumber);
    }

    public boolean checkClosing(String claimNumber) {
        return closing.missing(claimNumber).isEmpty();
    }

    public void closeClaim(String claimNumber) {
        settlement.close(claimNumber);
    }

    public void recordCancellation(String claimNumber) {
        progress.recordCancellation(claimNumber);
    }
}
