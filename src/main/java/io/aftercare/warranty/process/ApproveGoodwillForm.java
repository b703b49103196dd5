package io.aftercare.warranty.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A manager's word about goodwill that somebody proposed.
 *
 * @param goodwillPercent the lower share; for lowering only
 * @param reason          for a refusal, where it is printed in the letter to the customer
 */
public record ApproveGoodwillForm(
        @NotNull(message = "{problem.claim-decision-missing}")
        Choice decision,

        Integer goodwillPercent,

        @Size(max = 1000, message = "{problem.claim-reason-too-long}")
        String reason) {

    public enum Choice {
        APPROVE,
        LOWER,
        REFUSE
    }

    boolean withoutReason() {
        return reason == null || reason.isBlank();
    }
}
