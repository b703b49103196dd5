package io.aftercare.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Moves the one clock that engine and domain share. Only tests named {@code *ClockIT}; put it back in the end. */
public final class TestClock implements AutoCloseable {

    public void moveTo(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    public void forward(Duration by) {
        moveTo(ClockUtil.getCurrentTime().toInstant().plus(by));
    }

    @Override
    public void close() {
        ClockUtil.reset();
    }
}
