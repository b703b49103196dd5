package io.aftercare.warranty;

/** Why a claim's cover is decided. */
public enum Occasion {
    /** The claim is new. */
    SUBMISSION,
    /** The customer does not agree with a refusal: somebody else looks at it again. */
    APPEAL,
    /** The workshop found what an accepted claim did not know. */
    CONTEST;

    /** What a claim is while it is decided on this occasion. */
    ClaimStatus claimStatus() {
        return this == CONTEST ? ClaimStatus.RECEIVED : ClaimStatus.IN_CHECK;
    }
}
