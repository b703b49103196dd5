package io.aftercare.repair.process;

/** The contract of {@code hand-back.bpmn}: its key, element ids and variables. */
public final class HandBackProcess {

    public static final String KEY = "hand-back";

    public static final String START_UNIT_FINISHED = "start_unit_finished";
    public static final String SERVICE_ANNOUNCE_READY = "service_announce_ready";
    public static final String USER_HAND_BACK = "user_hand_back";
    public static final String END_UNIT_HANDED_BACK = "end_unit_handed_back";

    /** String: number of the case, which is the business key too. */
    public static final String CASE_NUMBER = "caseNumber";

    private HandBackProcess() {}
}
