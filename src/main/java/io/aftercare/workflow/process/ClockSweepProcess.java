package io.aftercare.workflow.process;

/** The contract of {@code clock-sweep.bpmn}: its key and element ids. */
public final class ClockSweepProcess {

    public static final String KEY = "clock-sweep";

    public static final String START_TIME_TO_LOOK = "start_time_to_look";
    public static final String SERVICE_MARK_CLOCKS = "service_mark_clocks";
    public static final String END_CLOCKS_MARKED = "end_clocks_marked";

    private ClockSweepProcess() {}
}
