package io.aftercare.warranty.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The adjudicator's decision.
 *
 * @param goodwillPercent the share that goodwill pays; for goodwill only
 * @param reason          why: for goodwill, and for a refusal, where it is printed in the letter to the customer; the
 *                        question when the customer is asked
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
        ASK,
        REFUSE
    }

    boolean withoutReason() {
        return reason == null || reason.isBlank();
    }
}
