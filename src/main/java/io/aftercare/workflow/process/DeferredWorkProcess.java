package io.aftercare.workflow.process;

/** The contract of {@code deferred-work.bpmn}: its key, element ids and variables. */
public final class DeferredWorkProcess {

    public static final String KEY = "deferred-work";

    public static final String START_WORK_DEFERRED = "start_work_deferred";
    public static final String SERVICE_DO_WORK = "service_do_work";
    public static final String END_WORK_DONE = "end_work_done";

    /** Long: id of the row that says what is to be done. */
    public static final String WORK_ID = "workId";

    private static final String PREFIX = "DW-";

    private DeferredWorkProcess() {}

    /** The business key. */
    public static String numberOf(long workId) {
        return PREFIX + workId;
    }

    /** What {@link #numberOf} was made from. */
    public static long workIdOf(String businessKey) {
        return Long.parseLong(businessKey.substring(PREFIX.length()));
    }
}
