package io.aftercare.repair;

import java.util.List;

/**
 * What the front desk noted beside condition and accessories when a unit came in.
 *
 * @param inOrder        codes of the family's intake checks that were found in order; null if nobody went through them
 * @param dataWipe       null if the customer was not asked
 * @param batteryDamaged whether its battery is swollen or damaged, so that nobody may work on it for now
 */
public record IntakeNotes(List<String> inOrder, DataWipe dataWipe, boolean batteryDamaged) {

    public static final IntakeNotes NONE = new IntakeNotes(null, null, false);

    public IntakeNotes {
        inOrder = inOrder == null ? null : List.copyOf(inOrder);
    }

    /** Whether somebody went through the family's checks. */
    boolean checked() {
        return inOrder != null;
    }
}
