package io.aftercare.workflow;

import java.time.Instant;

/**
 * A task is on hold: its clock stands still.
 *
 * @param note what staff wrote about it; empty if nothing
 * @param by   user name of who put it on hold
 */
public record Hold(HoldReason reason, String note, Instant since, String by) {}
