package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.network.Centre;
import io.aftercare.repair.IntakeSheet;
import io.aftercare.shared.Barcode;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What goes with a unit through the house on paper, in the reader's language and the centre's time.
 *
 * @param barcode     the case's number
 * @param orders      numbers of the open repair orders, as far as there are any
 * @param symptom     null if none was named
 * @param condition   null before the unit is in the house; so are accessories and {@code receivedAt}
 * @param promised    by when the next step is done; null while nothing is due
 */
public record TicketSheet(
        CaseFile file,
        Centre centre,
        Barcode barcode,
        List<String> orders,
        String symptom,
        String description,
        String condition,
        String accessories,
        ZonedDateTime receivedAt,
        ZonedDateTime promised,
        List<CheckLine> checks,
        IntakeSheet intake) {

    /** One of the family's intake checks. */
    public record CheckLine(String label, boolean inOrder) {}
}
