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
    /** The unit is in the workshop: from here on the claim can be withdrawn, no longer cancelled. */
    RECEIVED,
    CLOSED,
    /** Refused: open while the customer may appeal. */
    REFUSED,
    CANCELLED,
    /** The customer did not answer: open while a unit that is with us goes back. */
    UNANSWERED,
    /** The customer does not pay a share: open while a unit that is with us goes back. */
    DECLINED,
    /** Given up by the customer while the unit is with us: open while it goes back. */
    WITHDRAWN,
    /** The unit never came. */
    NOT_SENT_IN;

    private static final Map<ClaimStatus, Set<ClaimStatus>> NEXT = Map.of(
            SUBMITTED, EnumSet.of(IN_CHECK, CANCELLED),
            IN_CHECK, EnumSet.of(ACCEPTED, REFUSED, UNANSWERED, DECLINED, WITHDRAWN, CANCELLED),
            ACCEPTED, EnumSet.of(AWAITING_UNIT, RECEIVED, CANCELLED),
            AWAITING_UNIT, EnumSet.of(RECEIVED, NOT_SENT_IN, CANCELLED),
            RECEIVED, EnumSet.of(CLOSED, REFUSED, UNANSWERED, DECLINED, WITHDRAWN),
            REFUSED, EnumSet.of(IN_CHECK));

    private static final Set<ClaimStatus> ON_THE_WAY =
            EnumSet.of(SUBMITTED, IN_CHECK, ACCEPTED, AWAITING_UNIT, RECEIVED);

    /** Whether the unit may come in: from the first moment on, since some send it without waiting for the decision. */
    boolean takesUnit() {
        return this == SUBMITTED || this == IN_CHECK || this == AWAITING_UNIT;
    }

    public boolean canBecome(ClaimStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it is settled how the claim ends, though the unit may still go back or the customer appeal. */
    public boolean ended() {
        return !ON_THE_WAY.contains(this);
    }
}
