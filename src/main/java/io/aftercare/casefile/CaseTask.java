package io.aftercare.casefile;

import io.aftercare.workflow.HoldReason;
import io.aftercare.workflow.SlaState;
import java.time.ZonedDateTime;

/**
 * An open task of a case.
 *
 * @param title    in the reader's language
 * @param due      in the zone of the responsible centre; null while on hold
 * @param assignee display name of who has taken it; null while free
 * @param heldUpBy why it is on hold; null if it is not
 */
public record CaseTask(
        String taskId,
        String key,
        String title,
        String assignee,
        ZonedDateTime due,
        SlaState slaState,
        HoldReason heldUpBy,
        String url) {}
