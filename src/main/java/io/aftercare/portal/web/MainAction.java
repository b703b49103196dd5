package io.aftercare.portal.web;

import io.aftercare.casefile.CaseStage;
import java.util.List;
import java.util.Set;

/** What a customer would do next: the one primary button of the tracking page. All else that can be done is secondary. */
enum MainAction {
    /** To answer what we ask. */
    ANSWER,
    /** To read what we wrote. */
    READ,
    APPEAL,
    /** To bring or send the unit. */
    SEND_IN,
    /** To come for the unit with the pick-up code. */
    COLLECT,
    NEW_CLAIM,
    /** To write to us: there is nothing that has to be done. */
    WRITE,
    NOTHING;

    private static final Set<MainAction> LINKS = Set.of(READ, SEND_IN, COLLECT, NEW_CLAIM);

    /** Whether the button is a link beside what happens next; the others belong to a form of their own. */
    public boolean opensHere() {
        return LINKS.contains(this);
    }

    /**
     * @param offered what may be posted now, see {@link TrackActions}
     * @param waits   whether the unit waits at the counter
     * @param unread  whether words of ours have not been read
     */
    static MainAction of(List<String> offered, CaseStage stage, boolean waits, boolean unread) {
        if (offered.contains(TrackActions.ANSWERS)) {
            return ANSWER;
        }
        if (unread) {
            return READ;
        }
        if (offered.contains(TrackActions.APPEAL)) {
            return APPEAL;
        }
        return withNothingAsked(offered, stage, waits);
    }

    private static MainAction withNothingAsked(List<String> offered, CaseStage stage, boolean waits) {
        if (stage == CaseStage.AWAITING_UNIT) {
            return SEND_IN;
        }
        if (waits) {
            return COLLECT;
        }
        if (stage.ended()) {
            return NEW_CLAIM;
        }
        return offered.contains(TrackActions.CONVERSATION) ? WRITE : NOTHING;
    }
}
