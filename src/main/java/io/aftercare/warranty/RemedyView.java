package io.aftercare.warranty;

import io.aftercare.catalog.ReplacementWarranty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was decided for a unit that cannot be repaired.
 *
 * @param replacementSerial null for a refund, likewise warranty and day
 * @param warrantyFrom      the day from which the other unit's warranty counts
 * @param amount            null for a replacement, likewise the currency
 * @param consent           how the customer agreed to the scrapping; null if it is not scrapped
 */
public record RemedyView(
        String claimNumber,
        RemedyKind kind,
        String oldSerial,
        String replacementSerial,
        ReplacementWarranty warranty,
        LocalDate warrantyFrom,
        BigDecimal amount,
        String currency,
        OldUnit oldUnit,
        String consent,
        String reason,
        String decidedBy,
        Instant decidedAt) {}
