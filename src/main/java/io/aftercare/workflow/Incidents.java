package io.aftercare.workflow;

import io.aftercare.shared.ConflictException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps that failed for good: nothing is lost, but someone has to look. */
@Component
public class Incidents {

    private final RuntimeService runtime;
    private final ManagementService management;

    Incidents(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    public long count() {
        return failedJobs().count();
    }

    /** One page of the open incidents, each where it arose and not again at those who called the process. */
    public List<OpenIncident> open(int page, int size) {
        var jobs = failedJobs().orderByJobId().asc().listPage(page * size, size);
        var numbers = businessKeys(jobs);
        return jobs.stream()
                .map(job -> new OpenIncident(
                        job.getId(),
                        job.getProcessDefinitionKey(),
                        job.getFailedActivityId(),
                        numbers.get(job.getProcessInstanceId()),
                        job.getExceptionMessage(),
                        since(job)))
                .toList();
    }

    /**
     * Lets the failed step run once more, at once.
     *
     * @throws ConflictException if it no longer waits for a person
     */
    @Transactional
    public void retry(String incidentId) {
        if (failedJobs().jobId(incidentId).count() == 0) {
            throw new ConflictException("incident-gone");
        }
        management.setJobRetries(incidentId, 1);
        management.setJobDuedate(incidentId, null);
    }

    private JobQuery failedJobs() {
        return management.createJobQuery().noRetriesLeft();
    }

    private Instant since(Job job) {
        return runtime.createIncidentQuery().configuration(job.getId()).listPage(0, 1).stream()
                .findFirst()
                .map(incident -> incident.getIncidentTimestamp().toInstant())
                .orElse(null);
    }

    private Map<String, String> businessKeys(List<Job> jobs) {
        var ids = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var numbers = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(ids)
                    .listPage(0, ids.size())
                    .forEach(instance -> numbers.put(instance.getId(), instance.getBusinessKey()));
        }
        return numbers;
    }
}
