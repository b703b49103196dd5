package io.aftercare.workflow.process;

import io.aftercare.workflow.ClockSweep;
import org.springframework.stereotype.Component;

/** What the service task of {@code clock-sweep} does. */
@Component
public class ClockSweepSteps {

    private final ClockSweep sweep;

    ClockSweepSteps(ClockSweep sweep) {
        this.sweep = sweep;
    }

    public void mark() {
        sweep.mark();
    }
}
