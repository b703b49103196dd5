package io.aftercare.warranty;

import io.aftercare.casefile.CaseDays;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.Entitlements;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the warranty paid on the day of the claim: it does not run out while a claim is looked at. */
@Component
class ClaimCover {

    private final Entitlements entitlements;
    private final CaseFiles caseFiles;
    private final CaseDays days;

    ClaimCover(Entitlements entitlements, CaseFiles caseFiles, CaseDays days) {
        this.entitlements = entitlements;
        this.caseFiles = caseFiles;
        this.days = days;
    }

    /** One entry per cost class; the decision is kept with the case. */
    List<Cover> of(Claim claim) {
        var facts = claim.facts();
        return entitlements.coverOf(
                claim.serial(),
                claim.number(),
                facts.purchaseDate(),
                facts.proofOfPurchase(),
                facts.symptomCode(),
                claimedOn(claim));
    }

    /** Full months that the parts warranty had been over; 0 while it ran, -1 if nobody knows. */
    long monthsPast(Claim claim) {
        return entitlements.monthsSinceWarrantyEnd(claim.serial(), claim.facts().purchaseDate(), claimedOn(claim));
    }

    private LocalDate claimedOn(Claim claim) {
        return days.opened(caseFiles.get(claim.number()));
    }
}
