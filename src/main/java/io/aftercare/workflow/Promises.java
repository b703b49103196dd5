package io.aftercare.workflow;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** By when customers are told that something happens, and when that has moved. */
@Component
class Promises {

    private final TaskClockRows clocks;
    private final ApplicationEventPublisher events;

    Promises(TaskClockRows clocks, ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.events = events;
    }

    /** The earliest promise about a case; empty while nothing is open or all is on hold. */
    Optional<Instant> of(String caseNumber) {
        return clocks.promise(caseNumber, false);
    }

    /** Makes the change and says so if it moves what was promised. What is on hold still stands as promised. */
    void watch(String caseNumber, MoveReason why, Runnable change) {
        var before = clocks.promise(caseNumber, true);
        change.run();
        var after = clocks.promise(caseNumber, true);
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            events.publishEvent(new PromiseMoved(caseNumber, before.get(), after.get(), why));
        }
    }
}
