package io.aftercare.warranty;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a claim is. What may follow what is decided here and nowhere else. */
public enum ClaimStatus {
    /** Stored; the customer has not heard yet. */
    SUBMITTED,
    /** The unit is looked up, then the cover decided. */
    IN_CHECK,
    /** The warranty or goodwill pays; the right centre is being found. */
    ACCEPTED,
    AWAITING_UNIT,
    /** The unit is in the house: from here on the claim cannot be cancelled. */
    RECEIVED,
    CLOSED,
    REFUSED,
    CANCELLED;

    private static final Map<ClaimStatus, Set<ClaimStatus>> NEXT = Map.of(
            SUBMITTED, EnumSet.of(IN_CHECK, CANCELLED),
            IN_CHECK, EnumSet.of(ACCEPTED, REFUSED, CANCELLED),
            ACCEPTED, EnumSet.of(AWAITING_UNIT, CANCELLED),
            AWAITING_UNIT, EnumSet.of(RECEIVED, CANCELLED),
            RECEIVED, EnumSet.of(CLOSED));

    public boolean canBecome(ClaimStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean ended() {
        return this == CLOSED || this == REFUSED || this == CANCELLED;
    }
}
