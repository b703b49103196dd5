package io.aftercare.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The stages after which nothing changes any more. */
    public static List<CaseStage> endings() {
        return Stream.of(values()).filter(CaseStage::ended).toList();
    }

    /**
     * Work goes forward and may skip stages; only what is on the bench goes back to the bench. A case is closed once
     * its unit was ready, refused before the unit was worked on, and cancelled only until the unit has come.
     */
    boolean mayBecome(CaseStage next) {
        return switch (next) {
            case RECEIVED -> false;
            case CLOSED -> this == READY;
            case REFUSED -> before(IN_REPAIR);
            case CANCELLED -> before(IN_DIAGNOSIS);
            default -> !ended() && (ordinal() < next.ordinal() || onTheBench().containsAll(Set.of(this, next)));
        };
    }

    private boolean before(CaseStage other) {
        return ordinal() < other.ordinal();
    }

    private static Set<CaseStage> onTheBench() {
        return EnumSet.of(IN_DIAGNOSIS, IN_REPAIR, IN_TEST);
    }
}
