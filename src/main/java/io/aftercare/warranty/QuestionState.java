package io.aftercare.warranty;

/** How far a question to the customer is. */
public enum QuestionState {
    OPEN,
    /** Nobody answered for long; an answer still wakes it. */
    ASLEEP,
    ANSWERED,
    ACCEPTED,
    DECLINED,
    /** No answer came, and none is accepted any more. */
    UNANSWERED,
    /** The claim was cancelled meanwhile. */
    WITHDRAWN;

    /** Whether an answer is still accepted. */
    public boolean open() {
        return this == OPEN || this == ASLEEP;
    }
}
