package io.aftercare.repair.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What becomes of a unit that nobody collects.
 *
 * @param reason         why it waits on; required then
 * @param writtenConsent whether the customer consented in writing to have it destroyed, if not by the link
 */
public record DecideUncollectedForm(
        @NotNull(message = "{problem.hand-back-uncollected-missing}")
        Uncollected method,

        @Size(max = 500, message = "{problem.repair-text-long}")
        String reason,

        Boolean writtenConsent) {

    /** The two ways to go on. */
    public enum Uncollected {
        WAIT_ON,
        SCRAP
    }
}
