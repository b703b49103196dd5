package io.aftercare.casefile;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** The timeline is append-only: what was counted is there. */
@Component
class TimelinesUnbroken implements InvariantCheck {

    private final CaseEvents events;

    TimelinesUnbroken(CaseEvents events) {
        this.events = events;
    }

    @Override
    public String law() {
        return "The timeline of each case runs from 1 without a gap to the last entry that was counted.";
    }

    @Override
    public List<String> violations() {
        return events.casesWithGaps();
    }
}
