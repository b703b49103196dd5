package io.aftercare.workflow.process;

import io.aftercare.workflow.DeferredRuns;
import org.springframework.stereotype.Component;

/** What the service task of {@code deferred-work} does. */
@Component
public class DeferredWorkSteps {

    private final DeferredRuns runs;

    DeferredWorkSteps(DeferredRuns runs) {
        this.runs = runs;
    }

    public void run(Long workId) {
        runs.run(workId);
    }
}
