package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.shared.InvalidInputException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what a customer's answer sets right about the purchase. */
@Component
class PurchaseCorrections {

    private static final String CUSTOMER = "customer";

    private final ClaimBook claims;
    private final CaseFiles caseFiles;
    private final PurchaseDays days;

    PurchaseCorrections(ClaimBook claims, CaseFiles caseFiles, PurchaseDays days) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.days = days;
    }

    /** What is known of the purchase and may be set right now; empty if it does not matter any more. */
    Optional<ClaimFacts> open(String number) {
        return claims.find(number).filter(Claim::purchaseOpen).map(Claim::facts);
    }

    /** @throws InvalidInputException at {@code purchaseDate} if that day cannot be, or if it is too late to say so */
    PurchaseCorrection take(String number, CustomerReply.Purchase purchase) {
        if (purchase == null || purchase.day() == null && !purchase.proof()) {
            return PurchaseCorrection.NONE;
        }
        if (open(number).isEmpty()) {
            throw new InvalidInputException("purchaseDate", "claim-purchase-settled");
        }
        if (purchase.day() != null) {
            days.problem(purchase.day()).ifPresent(problem -> {
                throw new InvalidInputException(problem.field(), problem.code());
            });
        }
        var correction = claims.get(number).correct(purchase);
        record(number, correction);
        return correction;
    }

    private void record(String number, PurchaseCorrection correction) {
        if (correction.now() != null) {
            caseFiles.record(
                    number,
                    "claim-purchase-corrected",
                    true,
                    CUSTOMER,
                    "@" + correction.before(),
                    "@" + correction.now());
        }
        if (correction.proofAdded()) {
            caseFiles.record(number, "claim-proof-added", true, CUSTOMER);
        }
    }
}
