package io.aftercare.warranty;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the customer said. Only what is said of the purchase may be set right later. */
@Embeddable
record ClaimFacts(
        String serialTyped,
        String productCode,
        LocalDate purchaseDate,
        boolean proofOfPurchase,
        String symptomCode,
        String description,
        boolean loanerWanted) {

    static ClaimFacts of(ClaimSubmission submission) {
        return new ClaimFacts(
                submission.serialNumber().strip(),
                submission.productCode(),
                submission.purchaseDate(),
                submission.proofOfPurchase(),
                submission.symptomCode(),
                submission.description(),
                submission.loanerWanted());
    }

    ClaimFacts purchased(LocalDate day) {
        return purchased(day, proofOfPurchase);
    }

    /** The same with what the customer has set right; a proof that was there stays. */
    ClaimFacts corrected(CustomerReply.Purchase purchase) {
        return purchased(purchase.day() == null ? purchaseDate : purchase.day(), proofOfPurchase || purchase.proof());
    }

    private ClaimFacts purchased(LocalDate day, boolean proof) {
        return new ClaimFacts(serialTyped, productCode, day, proof, symptomCode, description, loanerWanted);
    }
}
