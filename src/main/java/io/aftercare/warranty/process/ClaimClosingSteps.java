package io.aftercare.warranty.process;

import io.aftercare.warranty.Closing;
import io.aftercare.warranty.Settlement;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code claim-closing} call. */
@Component
public class ClaimClosingSteps {

    private final Closing closing;
    private final Settlement settlement;

    ClaimClosingSteps(Closing closing, Settlement settlement) {
        this.closing = closing;
        this.settlement = settlement;
    }

    public boolean checkClosing(String claimNumber) {
        return closing.missing(claimNumber).isEmpty();
    }

    /** How the claim ended. */
    public String closeClaim(String claimNumber, String outcome) {
        return settlement.close(claimNumber, outcome).name();
    }
}
