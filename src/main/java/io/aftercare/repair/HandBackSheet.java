package io.aftercare.repair;

import java.time.Instant;

/** Everything about a unit's way back, for staff. Never shows the pick-up code: the customer brings it. */
public record HandBackSheet(
        String caseNumber,
        Instant readyAt,
        HandBackMethod method,
        String carrier,
        String parcelNumber,
        Instant completedAt,
        String completedBy) {}
