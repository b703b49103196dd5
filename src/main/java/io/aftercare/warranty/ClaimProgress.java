package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a claim that only tell the customer how it goes on. */
@Component
public class ClaimProgress {

    private static final String SYSTEM = "system";

    private final ClaimBook claims;
    private final CaseFiles caseFiles;
    private final ClaimMessages messages;

    ClaimProgress(ClaimBook claims, CaseFiles caseFiles, ClaimMessages messages) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.messages = messages;
    }

    /** Tells the customer that the claim has arrived, under which number and where to follow it. */
    @Transactional
    public void acknowledge(String number) {
        claims.get(number).acknowledge();
        messages.tell(caseFiles.get(number), "acknowledged");
        caseFiles.advance(number, CaseStage.IN_REVIEW, SYSTEM);
    }

    /**
     * Tells the customer why the claim is refused; from now on it can be appealed, but not a second time.
     *
     * @return whether the unit is with us and has to go back
     */
    @Transactional
    public boolean tellRefusal(String number) {
        var claim = claims.get(number);
        claim.refusalTold(claims.now());
        var file = caseFiles.get(number);
        var until = claim.rulings().appealUntil();
        if (until == null) {
            messages.tell(file, "refused-finally", claim.verdict().reason());
        } else {
            messages.tell(file, "refused", claim.verdict().reason(), messages.moment(file, until));
        }
        caseFiles.advance(number, CaseStage.REFUSED, SYSTEM);
        return file.unitPlace().kind().withUs();
    }

    /** Records that the claim is over because it was cancelled, and confirms it. */
    @Transactional
    public void recordCancellation(String number) {
        messages.tell(caseFiles.get(number), "cancelled");
        caseFiles.advance(
                number, CaseStage.CANCELLED, claims.get(number).course().endedBy());
    }
}
