package io.aftercare.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a case is, as its customer is told: {@code stage.<STAGE>.status} in plain words and
 * {@code stage.<STAGE>.next} for what happens next.
 */
public enum CaseStage {
    RECEIVED,
    IN_REVIEW,
    /** The customer was asked something and can answer by the tracking link. */
    AWAITING_ANSWER,
    AWAITING_UNIT,
    IN_DIAGNOSIS,
    IN_REPAIR,
    IN_TEST,
    READY,
    /** Refused; the customer may still appeal, and a unit that is with us goes back. */
    REFUSED,
    CLOSED,
    CANCELLED,
    /** The time to appeal is over. */
    REFUSAL_FINAL,
    /** The customer did not answer a question. */
    UNANSWERED,
    /** The customer did not want to pay a share. */
    DECLINED,
    /** The unit never came. */
    NOT_SENT_IN,
    /** Given up by the customer after the unit had come. */
    WITHDRAWN;

    private static final Set<CaseStage> ENDINGS = EnumSet.range(CLOSED, WITHDRAWN);
    private static final Set<CaseStage> CUSTOMERS_TURN = EnumSet.of(AWAITING_ANSWER, AWAITING_UNIT, READY);
    private static final Set<CaseStage> BENCH = EnumSet.of(IN_DIAGNOSIS, IN_REPAIR, IN_TEST);

    /** Where a case stands that was asked in the review or on the bench, and whose unit may go back since. */
    private static final Set<CaseStage> ASKED = EnumSet.of(IN_REVIEW, AWAITING_ANSWER, IN_DIAGNOSIS, READY);

    public boolean ended() {
        return ENDINGS.contains(this);
    }

    /** Whether the next step is the customer's, to whom nothing is promised meanwhile. */
    public boolean waitsForCustomer() {
        return CUSTOMERS_TURN.contains(this);
    }

    /** The stages after which nothing changes any more. */
    public static List<CaseStage> endings() {
        return List.copyOf(ENDINGS);
    }

    /**
     * Work goes forward and may skip stages; only what is on the bench goes back to the bench, and a refusal back to
     * the review by an appeal. Questions to the customer come up in the review and on the bench; who was never asked
     * cannot have left a question unanswered, and only an awaited unit is never sent in. A case is closed once its unit
     * has come, refused before the unit was worked on, and cancelled only until the unit has come.
     */
    boolean mayBecome(CaseStage next) {
        if (ended()) {
            return false;
        }
        return switch (next) {
            case RECEIVED -> false;
            case IN_REVIEW -> this == RECEIVED || this == REFUSED || this == AWAITING_ANSWER;
            case AWAITING_ANSWER -> this == IN_REVIEW || BENCH.contains(this);
            case REFUSED -> before(IN_REPAIR);
            case REFUSAL_FINAL -> this == REFUSED;
            case CANCELLED -> before(IN_DIAGNOSIS);
            case UNANSWERED -> ASKED.contains(this);
            case NOT_SENT_IN -> this == AWAITING_UNIT;
            case DECLINED, WITHDRAWN -> this != REFUSED && !before(IN_REVIEW);
            case CLOSED -> this != REFUSED && !before(IN_DIAGNOSIS);
            default -> this != REFUSED && (before(next) || BENCH.containsAll(Set.of(this, next)));
        };
    }

    private boolean before(CaseStage other) {
        return ordinal() < other.ordinal();
    }
}
