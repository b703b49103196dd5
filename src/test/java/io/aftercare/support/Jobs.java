package io.aftercare.support;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Executes the engine's due jobs by hand; the job executor is off in tests, so nothing happens by itself. */
@Component("testJobs")
public class Jobs {

    private final ManagementService management;
    private final RuntimeService runtime;

    Jobs(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Executes what is due for the numbered thing and what it called, until nothing is; a failure is thrown. */
    public void runFor(String businessKey) {
        for (var due = due(businessKey); !due.isEmpty(); due = due(businessKey)) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due(String businessKey) {
        var found = new ArrayList<Job>();
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()) {
            collect(instance, found);
        }
        return found;
    }

    private void collect(ProcessInstance instance, List<Job> found) {
        found.addAll(management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .executable()
                .withRetriesLeft()
                .list());
        runtime.createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .list()
                .forEach(called -> collect(called, found));
    }
}
