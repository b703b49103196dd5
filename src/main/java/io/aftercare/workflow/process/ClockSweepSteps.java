package io.aftercare.workflow.process;

import io.aftercare.workflow.Chore;
import io.aftercare.workflow.ClockSweep;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code clock-sweep} do. */
@Component
public class ClockSweepSteps {

    private final ClockSweep sweep;
    private final List<Chore> chores;

    ClockSweepSteps(ClockSweep sweep, List<Chore> chores) {
        this.sweep = sweep;
        this.chores = chores;
    }

    /** Submissions were the first of what is cleared away; the name stays for the models that know it. */
    public void forgetSubmissions() {
        chores.forEach(Chore::sweep);
    }

    public void mark() {
        sweep.mark();
    }
}
