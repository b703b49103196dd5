package io.aftercare.casefile;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** No change goes untold: who reads the timeline to its end knows how the case stands. */
@Component
class TimelinesTrue implements InvariantCheck {

    private final CaseEvents events;

    TimelinesTrue(CaseEvents events) {
        this.events = events;
    }

    @Override
    public String law() {
        return "The last entries of each timeline about stage and place say what the case file says.";
    }

    @Override
    public List<String> violations() {
        return events.casesToldOtherwise();
    }
}
