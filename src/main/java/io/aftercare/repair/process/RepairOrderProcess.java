package io.aftercare.repair.process;

/** The contract of {@code repair-order.bpmn}: its key, element ids, messages and variables. */
public final class RepairOrderProcess {

    public static final String KEY = "repair-order";

    public static final String START_ORDER_OPENED = "start_order_opened";
    public static final String SERVICE_CHECK_BATTERY = "service_check_battery";
    public static final String XOR_BATTERY_SAFE = "xor_battery_safe";
    public static final String USER_RELEASE_BATTERY = "user_release_battery";
    public static final String USER_DIAGNOSE_UNIT = "user_diagnose_unit";
    public static final String XOR_DIAGNOSIS = "xor_diagnosis";
    public static final String SERVICE_CONTEST_COVER = "service_contest_cover";
    public static final String RECEIVE_COVER_ANSWER = "receive_cover_answer";
    public static final String XOR_COVERED = "xor_covered";
    public static final String USER_REPAIR_UNIT = "user_repair_unit";
    public static final String SERVICE_CHOOSE_TEST = "service_choose_test";
    public static final String XOR_TEST_NEEDED = "xor_test_needed";
    public static final String USER_TEST_UNIT = "user_test_unit";
    public static final String XOR_TEST_PASSED = "xor_test_passed";
    public static final String XOR_FAILED_TWICE = "xor_failed_twice";
    public static final String USER_DECIDE_AFTER_TESTS = "user_decide_after_tests";
    public static final String XOR_AFTER_TESTS = "xor_after_tests";
    public static final String SERVICE_COMPLETE_ORDER = "service_complete_order";
    public static final String SERVICE_CLOSE_UNREPAIRED = "service_close_unrepaired";
    public static final String XOR_OUTCOME = "xor_outcome";
    public static final String SERVICE_RECORD_WITHDRAWAL = "service_record_withdrawal";
    public static final String END_UNIT_REPAIRED = "end_unit_repaired";
    public static final String END_NO_FAULT_FOUND = "end_no_fault_found";
    public static final String END_ORDER_DECLINED = "end_order_declined";
    public static final String END_UNIT_UNREPAIRABLE = "end_unit_unrepairable";
    public static final String END_ORDER_WITHDRAWN = "end_order_withdrawn";

    /** Whoever pays has answered a contested cover. */
    public static final String MESSAGE_COVER_ANSWERED = "message_cover_answered";

    /** The customer wants the unit back as it is. */
    public static final String MESSAGE_ORDER_WITHDRAWN = "message_order_withdrawn";

    /** String: number of the order, which is the business key too. */
    public static final String REPAIR_ORDER_NUMBER = "repairOrderNumber";
    /** Boolean: whether no damaged battery forbids to work on the unit. */
    public static final String BATTERY_SAFE = "batterySafe";
    /** String: name of a {@link io.aftercare.repair.DiagnosisResult}. */
    public static final String DIAGNOSIS = "diagnosis";
    /** Boolean: whether a contested cover holds after all. */
    public static final String COVERED = "covered";
    /** String: name of a {@link io.aftercare.repair.TestMode}. */
    public static final String TEST_MODE = "testMode";
    /** Boolean: result of the last test. */
    public static final String TEST_PASSED = "testPassed";
    /** Boolean: whether the tests have failed so often that the lead decides. */
    public static final String FAILED_TWICE = "failedTwice";
    /** String: name of an {@link io.aftercare.repair.AfterTests}. */
    public static final String AFTER_TESTS = "afterTests";
    /** String: name of the {@link io.aftercare.repair.RepairOutcome}. */
    public static final String OUTCOME = "outcome";

    private RepairOrderProcess() {}
}
