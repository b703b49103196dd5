package io.aftercare.casefile;

import java.time.ZonedDateTime;

/**
 * One entry of a timeline in its reader's words.
 *
 * @param at          in the zone of the responsible centre
 * @param actor       display name of who did it; for customers null
 * @param forCustomer whether the customer sees it too
 */
public record TimelineEntry(int seq, ZonedDateTime at, String kind, String text, String actor, boolean forCustomer) {

    /** Whether it tells that something promised comes on another day. */
    public boolean movesPromise() {
        return kind.startsWith(MovedPromises.KIND);
    }
}
