package io.aftercare.warranty.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The adjudicator's decision.
 *
 * @param goodwillPercent the share that goodwill pays; for goodwill only
 * @param reason          for goodwill and for a refusal, where it is printed in the letter to the customer
 */
public record DecideClaimForm(
        @NotNull(message = "{problem.claim-decision-missing}")
        Choice decision,

        Integer goodwillPercent,

        @Size(max = 1000, message = "{problem.claim-reason-too-long}")
        String reason) {

    public enum Choice {
        ACCEPT,
        GOODWILL,
        REFUSE
    }

    boolean withoutReason() {
        return reason == null || reason.isBlank();
    }
}
