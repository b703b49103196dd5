package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlaStateTests {

    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant DUE = START.plusSeconds(4 * 3600);
    private static final Instant WARN = DUE.minusSeconds(3600);

    @Test
    void isOnTrackUntilItWarns() {
        assertThat(running().state(START)).isEqualTo(SlaState.ON_TRACK);
        assertThat(running().state(WARN)).isEqualTo(SlaState.ON_TRACK);
    }

    @Test
    void isDueSoonOnceItHasWarned() {
        assertThat(running().state(WARN.plusMillis(1))).isEqualTo(SlaState.DUE_SOON);
        assertThat(running().state(DUE)).isEqualTo(SlaState.DUE_SOON);
    }

    @Test
    void isOverdueOnceTheClockHasRunOut() {
        assertThat(running().state(DUE.plusMillis(1))).isEqualTo(SlaState.OVERDUE);
    }

    @Test
    void neverTurnsRedWhileOnHold() {
        var hold = new Hold(HoldReason.CUSTOMER, "", START, "tim");
        var held = new ClockFace(ClockFace.NEVER, ClockFace.NEVER, hold, false);

        assertThat(held.state(DUE.plusSeconds(1))).isEqualTo(SlaState.ON_HOLD);
    }

    private static ClockFace running() {
        return new ClockFace(DUE, WARN, null, false);
    }
}
