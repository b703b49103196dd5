package io.aftercare.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The open tasks, as a read model of our own that is written with the engine's transaction. */
@Component
public class WorkList {

    /** The open tasks of a case, earliest due first, its called processes included. */
    public List<WorkItem> ofCase(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** When the next open task of the case is due; empty if there is none. */
    public Optional<Instant> nextDue(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Reads the facts of the case's tasks anew: after a change of priority, customer, unit or responsible centre. */
    public void refresh(String caseNumber) {
        throw new UnsupportedOperationException();
    }
}
