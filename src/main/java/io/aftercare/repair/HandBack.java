package io.aftercare.repair;

import java.time.Instant;

/**
 * How a unit goes back to its customer.
 *
 * @param pickUpCode     what the customer shows at the counter
 * @param completedAt    null while the unit waits
 */
public record HandBack(String caseNumber, String pickUpCode, Instant readyAt, Instant completedAt, boolean shipped) {}
