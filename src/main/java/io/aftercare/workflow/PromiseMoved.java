package io.aftercare.workflow;

import java.time.Instant;

/** What a case's customer is told as the next date is another one than before, though the case is at the same step. */
public record PromiseMoved(String caseNumber, Instant from, Instant to, MoveReason why) {}
