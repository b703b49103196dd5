package io.aftercare.repair.process;

/** The contract of {@code repair-order.bpmn}: its key, element ids and variables. */
public final class RepairOrderProcess {

    public static final String KEY = "repair-order";

    public static final String START_ORDER_OPENED = "start_order_opened";
    public static final String USER_DIAGNOSE_UNIT = "user_diagnose_unit";
    public static final String USER_REPAIR_UNIT = "user_repair_unit";
    public static final String SERVICE_CHOOSE_TEST = "service_choose_test";
    public static final String XOR_TEST_NEEDED = "xor_test_needed";
    public static final String USER_TEST_UNIT = "user_test_unit";
    public static final String XOR_TEST_PASSED = "xor_test_passed";
    public static final String SERVICE_COMPLETE_ORDER = "service_complete_order";
    public static final String END_UNIT_REPAIRED = "end_unit_repaired";

    /** String: number of the order, which is the business key too. */
    public static final String REPAIR_ORDER_NUMBER = "repairOrderNumber";
    /** String: name of a {@link io.aftercare.repair.TestMode}. */
    public static final String TEST_MODE = "testMode";
    /** Boolean: result of the last test. */
    public static final String TEST_PASSED = "testPassed";
    /** String: how the order ended. */
    public static final String OUTCOME = "outcome";

    public static final String OUTCOME_REPAIRED = "REPAIRED";

    private RepairOrderProcess() {}
}
