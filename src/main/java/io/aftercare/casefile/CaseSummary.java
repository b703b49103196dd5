package io.aftercare.casefile;

import io.aftercare.workflow.Priority;
import java.time.ZonedDateTime;

/**
 * A case in a list.
 *
 * @param product  the model's name; null while the model is not known
 * @param centre   code of the responsible centre
 * @param openedAt in the zone of that centre, likewise {@code unreadSince}
 * @param unreadSince since when a word of the customer waits for a reader; null if none does
 */
public record CaseSummary(
        String number,
        CaseKind kind,
        CaseStage status,
        Priority priority,
        String customer,
        String product,
        String serial,
        String centre,
        String centreName,
        ZonedDateTime openedAt,
        ZonedDateTime unreadSince) {}
