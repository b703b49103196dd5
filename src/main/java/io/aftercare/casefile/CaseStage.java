package io.aftercare.casefile;

/**
 * How far a case is, as its customer is told: {@code stage.<STAGE>.status} in plain words and
 * {@code stage.<STAGE>.next} for what happens next.
 */
public enum CaseStage {
    RECEIVED,
    IN_REVIEW,
    AWAITING_UNIT,
    IN_DIAGNOSIS,
    IN_REPAIR,
    IN_TEST,
    READY,
    CLOSED,
    REFUSED,
    CANCELLED;

    public boolean ended() {
        return this == CLOSED || this == REFUSED || this == CANCELLED;
    }
}
