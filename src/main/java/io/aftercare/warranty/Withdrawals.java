package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.repair.RepairOrders;
import io.aftercare.shared.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims that their customers give up while the unit is with us: while the cover is decided, or until it is repaired.
 * The unit goes back as it is. Before the unit has come a claim is cancelled instead.
 */
@Component
@Transactional
public class Withdrawals {

    private final StoredClaims claims;
    private final CaseFiles caseFiles;
    private final RepairOrders repairOrders;

    Withdrawals(StoredClaims claims, CaseFiles caseFiles, RepairOrders repairOrders) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.repairOrders = repairOrders;
    }

    @Transactional(readOnly = true)
    public boolean withdrawable(String number) {
        return claims.findByNumber(number).filter(this::withdrawable).isPresent();
    }

    /** @throws ConflictException if the unit is not with us, is repaired already, or the claim has ended */
    public void withdraw(String number, String actor) {
        var claim = claims.get(number);
        if (!withdrawable(claim)) {
            throw new ConflictException("claim-not-withdrawable");
        }
        var inWorkshop = claim.status() == ClaimStatus.RECEIVED;
        claim.withdraw();
        claims.saveAndFlush(claim);
        caseFiles.record(number, "claim-withdrawn", true, actor);
        if (inWorkshop) {
            repairOrders.withdraw(number, actor);
        }
    }

    private boolean withdrawable(Claim claim) {
        return switch (claim.status()) {
            case RECEIVED -> repairOrders.withdrawable(claim.number());
            case IN_CHECK -> isHereAndKnown(claim.number());
            default -> false;
        };
    }

    /** The decision about the cover begins once the unit is known. */
    private boolean isHereAndKnown(String number) {
        var file = caseFiles.get(number);
        return file.unitPlace().kind().withUs() && file.productCode() != null;
    }
}
