package io.aftercare.workflow.process;

import io.aftercare.workflow.ClockSweep;
import io.aftercare.workflow.OldSubmissions;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code clock-sweep} do. */
@Component
public class ClockSweepSteps {

    private final ClockSweep sweep;
    private final OldSubmissions submissions;

    ClockSweepSteps(ClockSweep sweep, OldSubmissions submissions) {
        this.sweep = sweep;
        this.submissions = submissions;
    }

    public void forgetSubmissions() {
        submissions.sweep();
    }

    public void mark() {
        sweep.mark();
    }
}
