package io.aftercare.repair;

import java.time.Instant;

/**
 * How a unit goes back to its customer.
 *
 * @param pickUpCode        what the customer shows at the counter
 * @param replacementSerial the unit that is handed over instead of the customer's own; null if it is that one
 * @param consentAt         when the customer consented to disposal; null without consent
 * @param method            how it went; null while it waits
 * @param completedAt       null while the unit waits
 * @param cancelledAt       null unless it was called off, such as by an appeal
 */
public record HandBack(
        String caseNumber,
        String pickUpCode,
        Instant readyAt,
        String replacementSerial,
        Instant consentAt,
        HandBackMethod method,
        Instant completedAt,
        Instant cancelledAt) {

    /** Whether the unit waits for its customer. */
    public boolean waiting() {
        return completedAt == null && cancelledAt == null;
    }

    public boolean shipped() {
        return method == HandBackMethod.SHIPMENT;
    }

    /** Whether the customer can still consent to have the unit destroyed; a replacement is handed over. */
    public boolean consentAsked() {
        return waiting() && consentAt == null && replacementSerial == null;
    }
}
