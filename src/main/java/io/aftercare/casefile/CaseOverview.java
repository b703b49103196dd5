package io.aftercare.casefile;

import io.aftercare.messaging.Message;
import io.aftercare.network.Centre;
import io.aftercare.workflow.OpenIncident;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Everything that staff see of a case beside the sections of other modules.
 *
 * @param openedAt in the zone of the responsible centre, like all other times; {@code closedAt} is null while open
 * @param failures steps of its processes that failed for good and wait for an admin
 * @param timeline newest first
 */
public record CaseOverview(
        CaseFile file,
        Centre centre,
        ZonedDateTime openedAt,
        ZonedDateTime closedAt,
        List<CaseTask> tasks,
        List<OpenIncident> failures,
        List<Message> messages,
        List<TimelineEntry> timeline) {}
