package io.aftercare.repair.process;

/** The contract of {@code hand-back.bpmn}: its key, element ids, message and variables. */
public final class HandBackProcess {

    public static final String KEY = "hand-back";

    public static final String START_UNIT_FINISHED = "start_unit_finished";
    public static final String SERVICE_ANNOUNCE_READY = "service_announce_ready";
    public static final String USER_HAND_BACK = "user_hand_back";
    public static final String BOUNDARY_FIRST_REMINDER = "boundary_first_reminder";
    public static final String BOUNDARY_SECOND_REMINDER = "boundary_second_reminder";
    public static final String SERVICE_REMIND_CUSTOMER = "service_remind_customer";
    public static final String BOUNDARY_TO_STORAGE = "boundary_to_storage";
    public static final String USER_STORE_UNIT = "user_store_unit";
    public static final String BOUNDARY_UNCOLLECTED = "boundary_uncollected";
    public static final String USER_DECIDE_UNCOLLECTED = "user_decide_uncollected";
    public static final String TIMER_WAIT_ON = "timer_wait_on";
    public static final String XOR_SCRAPPED = "xor_scrapped";
    public static final String XOR_UNCOLLECTED = "xor_uncollected";
    public static final String END_CUSTOMER_REMINDED = "end_customer_reminded";
    public static final String END_UNIT_STORED = "end_unit_stored";
    public static final String END_UNIT_HANDED_BACK = "end_unit_handed_back";
    public static final String END_UNIT_SCRAPPED = "end_unit_scrapped";
    public static final String END_UNCOLLECTED_SCRAPPED = "end_uncollected_scrapped";
    public static final String END_HAND_BACK_CANCELLED = "end_hand_back_cancelled";

    /** The unit does not go back for now. */
    public static final String MESSAGE_HAND_BACK_CANCELLED = "message_hand_back_cancelled";

    /** String: number of the case, which is the business key too. */
    public static final String CASE_NUMBER = "caseNumber";
    /** Boolean: whether the unit was destroyed instead. */
    public static final String SCRAPPED = "scrapped";
    /** Boolean: whether a unit that nobody collects waits some more. */
    public static final String WAIT_ON = "waitOn";

    private HandBackProcess() {}
}
