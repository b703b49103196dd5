package io.aftercare.repair;

import java.time.Instant;

/**
 * Everything about a unit's way back, for staff. Never shows the pick-up code: the customer brings it.
 *
 * @param replacementSerial the unit that is handed over instead; null if it is the customer's own
 * @param oldUnitToo        whether the customer's own unit goes with the replacement
 * @param reminders         how often the customer was reminded to come
 * @param storedAt          when it was put away, since nobody came; null while it is on its shelf
 * @param storagePlace      where it was put; null likewise
 * @param consentAt         when the customer consented to disposal, likewise way and who took it; null without consent
 */
public record HandBackSheet(
        String caseNumber,
        Instant readyAt,
        String replacementSerial,
        boolean oldUnitToo,
        int reminders,
        Instant storedAt,
        String storagePlace,
        ConsentWay consentWay,
        String consentBy,
        Instant consentAt,
        HandBackMethod method,
        String carrier,
        String parcelNumber,
        Instant completedAt,
        String completedBy,
        Instant cancelledAt) {}
