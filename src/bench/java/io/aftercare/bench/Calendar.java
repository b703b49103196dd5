package io.aftercare.bench;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Moves the clock that engine and domain share; it goes on ticking. What is due then is done by the job executor. */
final class Calendar {

    private static final List<String> OF_CUSTOMERS = List.of("warranty-claim", "unannounced-parcel");

    private final ProcessEngineConfigurationImpl engine;
    private final ManagementService management;
    private final RuntimeService runtime;
    private volatile int day;

    Calendar(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.management = engine.getManagementService();
        this.runtime = engine.getRuntimeService();
    }

    /** Days that were skipped since the beginning. */
    int day() {
        return day;
    }

    void forward(int days) {
        day += days;
        ClockUtil.offset(Duration.ofDays(day).toMillis());
        engine.getJobExecutor().jobWasAdded();
    }

    /** Whether the job executor has something to do. */
    boolean busy() {
        return management.createJobQuery().executable().withRetriesLeft().count() > 0;
    }

    /** Claims and parcels that have not ended. */
    long open() {
        return OF_CUSTOMERS.stream()
                .mapToLong(key -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(key)
                        .count())
                .sum();
    }

    /** Steps that were given up. */
    long incidents() {
        return runtime.createIncidentQuery().count();
    }
}
