package io.aftercare.warranty;

import io.aftercare.casefile.CaseStage;

/** The ways in which a claim ends by its own process, each with what the claim and its case are from then on. */
public enum ClaimEnding {
    /** The repair, another unit or the money back, or a test that found no fault. */
    SETTLED(ClaimStatus.CLOSED, CaseStage.CLOSED),
    /** Refused, and the time to appeal is over. */
    REFUSED(ClaimStatus.REFUSED, CaseStage.REFUSAL_FINAL),
    UNANSWERED(ClaimStatus.UNANSWERED, CaseStage.UNANSWERED),
    DECLINED(ClaimStatus.DECLINED, CaseStage.DECLINED),
    WITHDRAWN(ClaimStatus.WITHDRAWN, CaseStage.WITHDRAWN),
    NOT_SENT_IN(ClaimStatus.NOT_SENT_IN, CaseStage.NOT_SENT_IN);

    private final ClaimStatus status;
    private final CaseStage stage;

    ClaimEnding(ClaimStatus status, CaseStage stage) {
        this.status = status;
        this.stage = stage;
    }

    ClaimStatus status() {
        return status;
    }

    CaseStage stage() {
        return stage;
    }

    /**
     * How this claim ends.
     *
     * @param outcome what came of the repair order; null if there was none
     */
    static ClaimEnding of(Claim claim, String outcome) {
        return switch (claim.status()) {
            case RECEIVED -> ofOrder(claim.verdict(), outcome);
            default -> valueOf(claim.status().name());
        };
    }

    /** An order is declined because of what the customer said, or did not say, about the workshop's finding. */
    private static ClaimEnding ofOrder(ClaimVerdict verdict, String outcome) {
        if (!DECLINED.name().equals(outcome)) {
            return SETTLED;
        }
        return verdict.ruling() == Ruling.UNANSWERED ? UNANSWERED : DECLINED;
    }
}
