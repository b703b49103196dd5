package io.aftercare.repair.process;

import io.aftercare.repair.HandBackMethod;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How the unit went back.
 *
 * @param pickUpCode     six digits, when it was picked up
 * @param carrier        who carries it, when it was shipped; so is {@code parcelNumber}
 * @param writtenConsent whether the customer consented in writing to have it destroyed, when it was scrapped and there
 *                       is no consent by the link
 */
public record HandBackForm(
        @NotNull(message = "{problem.hand-back-method-missing}")
        HandBackMethod method,

        @Size(max = 20, message = "{problem.repair-text-long}")
        String pickUpCode,

        @Size(max = 60, message = "{problem.repair-text-long}")
        String carrier,

        @Size(max = 60, message = "{problem.repair-text-long}")
        String parcelNumber,

        Boolean writtenConsent) {}
