package io.aftercare.warranty;

import java.math.BigDecimal;

/**
 * What a manager decides for a unit that cannot be repaired.
 *
 * @param serial  serial number of the other unit as typed; for a replacement only
 * @param product product code of the other unit; null for the same as the first one's
 * @param amount  what is paid back; for a refund only
 * @param currency ISO 4217 code of the amount
 * @param consent how the customer agreed to the scrapping; for a scrapped unit only
 */
public record RemedyChoice(
        RemedyKind kind,
        String serial,
        String product,
        BigDecimal amount,
        String currency,
        OldUnit oldUnit,
        String consent,
        String reason) {}
