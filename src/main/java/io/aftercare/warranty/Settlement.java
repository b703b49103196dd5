package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a claim for good: the warranty on the repair begins. */
@Component
public class Settlement {

    private static final String SYSTEM = "system";

    private final ClaimBook claims;
    private final CaseFiles caseFiles;
    private final RepairWarranty repairWarranty;
    private final ClaimMessages messages;

    Settlement(ClaimBook claims, CaseFiles caseFiles, RepairWarranty repairWarranty, ClaimMessages messages) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.repairWarranty = repairWarranty;
        this.messages = messages;
    }

    @Transactional
    public void close(String number) {
        var claim = claims.get(number);
        var file = caseFiles.get(number);
        var now = claims.now();
        claim.close(now);
        repairWarranty.start(claim, file, now);
        messages.tell(file, "closed");
        caseFiles.record(number, "claim-repair-warranty", true, SYSTEM);
        caseFiles.advance(number, CaseStage.CLOSED, SYSTEM);
    }
}
