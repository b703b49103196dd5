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

    /** How long to wait after each failure. */
    public String pauses(Long workId) {
        return runs.pauses(workId);
    }

    public void run(Long workId) {
        runs.run(workId);
    }
}
