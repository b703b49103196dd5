package io.aftercare.warranty.process;

import io.aftercare.warranty.ClaimAppealed;
import io.aftercare.warranty.ClaimCancelled;
import io.aftercare.warranty.ClaimSubmitted;
import io.aftercare.warranty.Occasion;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts and moves {@code warranty-claim} in the transaction of the claim's own change. */
@Component
class WarrantyClaimProcess {

    private final RuntimeService runtime;

    WarrantyClaimProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void start(ClaimSubmitted submitted) {
        runtime.startProcessInstanceByKey(
                WarrantyClaim.KEY,
                submitted.claimNumber(),
                Map.of(
                        WarrantyClaim.Variables.CLAIM_NUMBER,
                        submitted.claimNumber(),
                        WarrantyClaim.Variables.OCCASION,
                        Occasion.SUBMISSION.name(),
                        WarrantyClaim.Variables.UNIT_IN_HOUSE,
                        false));
    }

    @EventListener
    void cancel(ClaimCancelled cancelled) {
        var told = runtime.createMessageCorrelation(WarrantyClaim.Messages.CLAIM_CANCELLED)
                .processInstanceBusinessKey(cancelled.claimNumber())
                .correlateAllWithResult();
        if (told.size() != 1) {
            throw new IllegalStateException(told.size() + " processes wait for " + cancelled);
        }
    }

    /** The claim goes back to its decision, this time about the appeal. */
    @EventListener
    void appeal(ClaimAppealed appealed) {
        var told = runtime.createMessageCorrelation(WarrantyClaim.Messages.CLAIM_APPEALED)
                .processInstanceBusinessKey(appealed.claimNumber())
                .setVariable(WarrantyClaim.Variables.OCCASION, Occasion.APPEAL.name())
                .correlateAllWithResult();
        if (told.size() != 1) {
            throw new IllegalStateException(told.size() + " processes wait for " + appealed);
        }
    }
}
