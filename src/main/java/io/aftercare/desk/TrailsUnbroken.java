package io.aftercare.desk;

import io.aftercare.shared.Trail;
import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** The trail of master data is append-only: what was counted is there. */
@Component
class TrailsUnbroken implements InvariantCheck {

    private final Trail trail;

    TrailsUnbroken(Trail trail) {
        this.trail = trail;
    }

    @Override
    public String law() {
        return "The trail of each piece of master data runs from 1 without a gap to the last entry that was counted.";
    }

    @Override
    public List<String> violations() {
        return trail.broken();
    }
}
