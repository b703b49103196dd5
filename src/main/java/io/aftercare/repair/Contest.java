package io.aftercare.repair;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That the cover was contested, and the answer of whoever pays once there is one. */
@Embeddable
record Contest(Instant contestedAt, Instant contestAnsweredAt, String contestAnsweredBy, Boolean contestCovered) {

    static Contest asked(Instant now) {
        return new Contest(now, null, null, null);
    }

    Contest answered(boolean covered, String by, Instant now) {
        return new Contest(contestedAt, now, by, covered);
    }
}
