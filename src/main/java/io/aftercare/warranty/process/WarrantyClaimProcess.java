package io.aftercare.warranty.process;

import io.aftercare.repair.CoverContested;
import io.aftercare.warranty.ClaimAppealed;
import io.aftercare.warranty.ClaimCancelled;
import io.aftercare.warranty.ClaimSubmitted;
import io.aftercare.warranty.ClaimWithdrawn;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.Occasion;
import io.aftercare.warranty.UnitCameEarly;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts and moves {@code warranty-claim} in the transaction of the claim's own change. */
@Component
class WarrantyClaimProcess {

    private final RuntimeService runtime;
    private final Claims claims;

    WarrantyClaimProcess(RuntimeService runtime, Claims claims) {
        this.runtime = runtime;
        this.claims = claims;
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
                        submitted.unitInHouse()));
    }

    /** The same adjudication again, on another occasion. */
    @EventListener
    @Order(2)
    void appeal(ClaimAppealed appealed) {
        var told = runtime.createMessageCorrelation(WarrantyClaim.Messages.CLAIM_APPEALED)
                .processInstanceBusinessKey(appealed.claimNumber())
                .setVariable(WarrantyClaim.Variables.OCCASION, Occasion.APPEAL.name())
                .setVariable(WarrantyClaim.Variables.UNIT_IN_HOUSE, claims.unitIsHere(appealed.claimNumber()))
                .correlateAllWithResult();
        if (told.size() != 1) {
            throw new IllegalStateException(told.size() + " processes wait for " + appealed);
        }
    }

    /** The unit is with us from now on, whatever the decision. */
    @EventListener
    void noteUnit(UnitCameEarly early) {
        var claim = runtime.createProcessInstanceQuery()
                .processDefinitionKey(WarrantyClaim.KEY)
                .processInstanceBusinessKey(early.claimNumber())
                .singleResult();
        runtime.setVariable(claim.getId(), WarrantyClaim.Variables.UNIT_IN_HOUSE, true);
    }

    /** Ends the decision that is going on: about the claim, or about what the workshop found. */
    @EventListener
    void withdraw(ClaimWithdrawn withdrawn) {
        tell(WarrantyClaim.Messages.CLAIM_WITHDRAWN, withdrawn.claimNumber(), withdrawn.undecided() ? 1 : 0);
    }

    /** The cases of other payers are none of ours. */
    @EventListener
    void contest(CoverContested contested) {
        if (claims.exists(contested.caseNumber())) {
            tell(WarrantyClaim.Messages.COVER_CONTESTED, contested.caseNumber(), 1);
        }
    }

    @EventListener
    void cancel(ClaimCancelled cancelled) {
        tell(WarrantyClaim.Messages.CLAIM_CANCELLED, cancelled.claimNumber(), 1);
    }

    private void tell(String message, String number, int waiting) {
        var told = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .correlateAllWithResult();
        if (told.size() != waiting) {
            throw new IllegalStateException(
                    told.size() + " processes of " + number + " wait for " + message + ", not " + waiting);
        }
    }
}
