package io.aftercare.workflow.engine;

import io.aftercare.shared.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The engine's own clock for everyone, so that a timer and a due date never disagree about "now". */
@Component
class EngineClock implements Clock {

    @Override
    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant().truncatedTo(ChronoUnit.MILLIS);
    }
}
