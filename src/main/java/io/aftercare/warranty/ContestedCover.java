package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.repair.RepairOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the workshop that doubts the cover of what it found. */
@Component
public class ContestedCover {

    private final ClaimBook claims;
    private final CaseFiles caseFiles;
    private final RepairOrders repairOrders;
    private final ClaimMessages messages;

    ContestedCover(ClaimBook claims, CaseFiles caseFiles, RepairOrders repairOrders, ClaimMessages messages) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.repairOrders = repairOrders;
        this.messages = messages;
    }

    /** Tells the workshop who pays now, and the customer if the claim pays no more. */
    @Transactional
    public void answer(String number, String repairOrder, Ruling ruling) {
        var claim = claims.get(number);
        var verdict = claim.verdict();
        if (ruling == Ruling.REFUSED) {
            messages.tell(caseFiles.get(number), "cover-withdrawn", verdict.reason());
        }
        repairOrders.answerContest(repairOrder, ruling == Ruling.ACCEPTED, claim.warrantyShare(), verdict.ruledBy());
    }
}
