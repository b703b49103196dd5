package io.aftercare.repair;

import java.time.Instant;

/**
 * A workshop order as others see it. {@code outcome} and {@code completedAt} are null while it is open.
 *
 * @param repeatOf the earlier order of the unit whose repair did not last; null for a first repair
 * @param finding  what the technician wrote about the diagnosis
 */
public record RepairOrder(
        String number,
        String caseNumber,
        String repeatOf,
        RepairStatus status,
        RepairOutcome outcome,
        String faultCode,
        String finding,
        String resolutionCode,
        OldPart oldPart,
        Instant openedAt,
        Instant completedAt) {}
