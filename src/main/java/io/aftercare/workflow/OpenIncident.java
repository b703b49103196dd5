package io.aftercare.workflow;

import java.time.Instant;

/**
 * A step that failed for good and waits for a person.
 *
 * @param id          what to retry it by
 * @param processKey  key of the process that stands still
 * @param elementId   where in its model
 * @param reason      what the last try said; may be null
 * @param businessKey number of the thing the process runs for; may be null
 * @param since       when it was given up
 */
public record OpenIncident(
        String id, String processKey, String elementId, String businessKey, String reason, Instant since) {}
