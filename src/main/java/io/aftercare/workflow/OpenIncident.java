package io.aftercare.workflow;

import java.time.Instant;

/**
 * A step that failed for good and waits for a person.
 *
 * @param id          what to settle it by
 * @param processKey  key of the process that stands still
 * @param elementId   where in its model
 * @param step        what the step is called there; the element id if it has no name
 * @param workKind    what was put off, if that is what failed: its words are the message {@code deferred.<workKind>};
 *                    else null
 * @param businessKey number of the thing the process runs for; may be null
 * @param caseNumber  the case it belongs to; may be null
 * @param reason      what the last try said, in short; may be null
 * @param tries       how often it was tried
 * @param since       when it was given up last
 */
public record OpenIncident(
        String id,
        String processKey,
        String elementId,
        String step,
        String workKind,
        String businessKey,
        String caseNumber,
        String reason,
        int tries,
        Instant since) {}
