package io.aftercare.repair;

import java.time.Instant;
import java.util.List;

/**
 * How a unit came in, beside condition and accessories.
 *
 * @param checks   the family's intake checks of that day, in the order of the list
 * @param dataWipe the latest decision; null if the customer was not asked
 * @param battery  null if its battery was never found damaged
 */
public record IntakeSheet(List<Check> checks, Wipe dataWipe, Battery battery) {

    public record Check(String code, boolean inOrder) {}

    public record Wipe(DataWipe decision, String takenBy, Instant takenAt) {}

    /** @param releasedAt null while nobody may work on the unit; so are {@code releasedBy} and {@code done} */
    public record Battery(String heldBy, Instant heldAt, String releasedBy, Instant releasedAt, String done) {}

    public boolean batteryHeld() {
        return battery != null && battery.releasedAt() == null;
    }

    public boolean empty() {
        return checks.isEmpty() && dataWipe == null && battery == null;
    }
}
