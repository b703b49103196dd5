package io.aftercare.repair;

import java.time.Instant;

/** A workshop order as others see it. {@code completedAt} is null while it is open. */
public record RepairOrder(
        String number,
        String caseNumber,
        RepairStatus status,
        String faultCode,
        String resolutionCode,
        OldPart oldPart,
        Instant openedAt,
        Instant completedAt) {}
