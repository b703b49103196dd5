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

    /** Tells the customer why the claim is refused, and ends it. */
    @Transactional
    public void tellRefusal(String number) {
        var claim = claims.get(number);
        claim.endRefused(claims.now());
        messages.tell(caseFiles.get(number), "refused", claim.verdict().reason());
        caseFiles.advance(number, CaseStage.REFUSED, SYSTEM);
        caseFiles.advance(number, CaseStage.REFUSAL_FINAL, SYSTEM);
    }

    /** Records that the claim is over because it was cancelled, and confirms it. */
    @Transactional
    public void recordCancellation(String number) {
        messages.tell(caseFiles.get(number), "cancelled");
        caseFiles.advance(number, CaseStage.CANCELLED, claims.get(number).endedBy());
    }
}
