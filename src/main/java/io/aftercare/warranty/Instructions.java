package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseMoved;
import io.aftercare.casefile.CaseStage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the customer where to bring or send the unit, reminds, and one day waits no longer. The claim's number is the
 * permission to send it in (RMA).
 */
@Component
public class Instructions {

    private static final String SYSTEM = "system";

    private final StoredClaims claims;
    private final CaseFiles caseFiles;
    private final ClaimMessages messages;

    Instructions(StoredClaims claims, CaseFiles caseFiles, ClaimMessages messages) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.messages = messages;
    }

    @Transactional
    public void send(String number) {
        var claim = claims.get(number);
        claim.awaitUnit();
        messages.tell(claim, caseFiles.get(number), "instructions");
        caseFiles.advance(number, CaseStage.AWAITING_UNIT, SYSTEM);
    }

    /** Tells a customer who is to bring the unit that another centre waits for it, once for each move. */
    @Transactional
    @EventListener
    public void tellMove(CaseMoved moved) {
        var claim = claims.findByNumber(moved.caseNumber());
        if (claim.filter(found -> found.status() == ClaimStatus.AWAITING_UNIT).isPresent()) {
            tellNewAddress(caseFiles.get(moved.caseNumber()), "move-" + moved.entry());
        }
    }

    /** A unit that has come meanwhile need not be sent. */
    private void tellNewAddress(CaseFile file, String occasion) {
        if (!file.unitPlace().kind().withUs()) {
            messages.tellOf(file, "moved-instructions", occasion);
        }
    }

    /** The unit has not come for two weeks. */
    @Transactional
    public void remind(String number) {
        messages.tell(claims.get(number), caseFiles.get(number), "send-in-reminder");
        caseFiles.record(number, "claim-send-in-reminder", true, SYSTEM);
    }

    /** The unit never came. */
    @Transactional
    public void giveUp(String number) {
        claims.get(number).stopWaiting();
    }
}
