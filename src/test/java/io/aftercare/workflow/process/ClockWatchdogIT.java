package io.aftercare.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ClockWatchdogIT {

    @Autowired
    private ClockWatchdog watchdog;

    @Autowired
    private ManagementService management;

    @Test
    void leavesATimerAloneThatRuns() {
        var timer = timer();

        watchdog.rearm();

        assertThat(timer().getId()).isEqualTo(timer.getId());
        assertThat(timer().getRetries()).isEqualTo(timer.getRetries());
    }

    @Test
    void triesATimerAgainThatWasGivenUp() {
        management.setJobRetries(timer().getId(), 0);

        watchdog.rearm();

        assertThat(timer().getRetries()).isPositive();
    }

    @Test
    void makesATimerWhereThereIsNone() {
        management.deleteJob(timer().getId());

        watchdog.rearm();

        assertThat(timer().getDuedate()).isNotNull();
    }

    private Job timer() {
        return management
                .createJobQuery()
                .processDefinitionKey(ClockSweepProcess.KEY)
                .timers()
                .singleResult();
    }
}
