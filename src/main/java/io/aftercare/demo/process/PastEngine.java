package io.aftercare.demo.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the engine live in the past while the demo's cases are made, and runs their jobs by hand. */
@Component
@Profile("demo")
public class PastEngine {

    private final RuntimeService runtime;
    private final ManagementService management;

    PastEngine(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** Moves everybody's clock. */
    public void moveTo(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Gives the clock back to the machine. */
    public void returnToPresent() {
        ClockUtil.reset();
    }

    /** Lets this timer of the number's processes go off. */
    public void runTimer(String businessKey, String element) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .activityId(element)
                                .list()
                                .stream())
                .forEach(job -> management.executeJob(job.getId()));
    }

    /** Runs what the processes of this number would leave to the job executor. */
    public void runJobs(String businessKey) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
        for (var instance : instances) {
            management.createJobQuery().processInstanceId(instance.getId()).messages().list().stream()
                    .forEach(job -> management.executeJob(job.getId()));
        }
    }
}
