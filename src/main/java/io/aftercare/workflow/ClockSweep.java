package io.aftercare.workflow;

import io.aftercare.shared.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the clocks that want something done and leaves each to a job of its own, so that a bad one stops nothing. */
@Component
public class ClockSweep {

    private static final int AT_ONCE = 200;

    private final TaskClockRows clocks;
    private final Jobs jobs;
    private final Clock clock;

    ClockSweep(TaskClockRows clocks, Jobs jobs, Clock clock) {
        this.clocks = clocks;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Marks up to 200 clocks; two sweeps at the same time never mark the same one. */
    @Transactional
    public void mark() {
        clocks.takeDue(clock.now(), AT_ONCE).forEach(task -> jobs.later(TaskEscalation.KIND, task));
    }
}
