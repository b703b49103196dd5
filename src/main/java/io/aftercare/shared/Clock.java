package io.aftercare.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one source of "now". It follows the engine's clock, so that a test which moves the one moves the other. */
@FunctionalInterface
public interface Clock {

    /** The current instant, to the millisecond. */
    Instant now();

    /** The calendar day that it is now in the given zone. */
    default LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
