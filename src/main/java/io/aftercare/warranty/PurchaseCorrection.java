package io.aftercare.warranty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a customer's answer has set right about the purchase.
 *
 * @param before     the day that was given first; null if it was right, like {@code now}
 * @param proofAdded whether there was no proof of purchase before
 */
@Embeddable
public record PurchaseCorrection(
        @Column(name = "purchased_before") LocalDate before,
        @Column(name = "purchased_now") LocalDate now,
        boolean proofAdded) {

    static final PurchaseCorrection NONE = new PurchaseCorrection(null, null, false);

    /** What is different in the second facts. */
    static PurchaseCorrection between(ClaimFacts before, ClaimFacts after) {
        var sameDay = before.purchaseDate().equals(after.purchaseDate());
        return new PurchaseCorrection(
                sameDay ? null : before.purchaseDate(),
                sameDay ? null : after.purchaseDate(),
                after.proofOfPurchase() && !before.proofOfPurchase());
    }

    public boolean isNone() {
        return now == null && !proofAdded;
    }
}
