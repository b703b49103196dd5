package io.aftercare.warranty.process;

import io.aftercare.warranty.ClaimCancelled;
import io.aftercare.warranty.ClaimSubmitted;
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
                        "SUBMISSION",
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
}
