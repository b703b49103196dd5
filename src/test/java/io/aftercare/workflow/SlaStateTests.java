package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlaStateTests {

    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant DUE = START.plusSeconds(4 * 3600);

    @Test
    void isOnTrackWhileAQuarterIsLeft() {
        assertThat(WorkItems.state(START, DUE, START)).isEqualTo(SlaState.ON_TRACK);
        assertThat(WorkItems.state(START, DUE, DUE.minusSeconds(3600))).isEqualTo(SlaState.ON_TRACK);
    }

    @Test
    void isDueSoonWithinTheLastQuarter() {
        assertThat(WorkItems.state(START, DUE, DUE.minusSeconds(3599))).isEqualTo(SlaState.DUE_SOON);
        assertThat(WorkItems.state(START, DUE, DUE)).isEqualTo(SlaState.DUE_SOON);
    }

    @Test
    void isOverdueOnceTheClockHasRunOut() {
        assertThat(WorkItems.state(START, DUE, DUE.plusMillis(1))).isEqualTo(SlaState.OVERDUE);
    }
}
