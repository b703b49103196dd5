package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTests {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final Readings readings = new Readings(List.of(
            new ReadingRecord("C", true, "customer", NOON, NOON.plusSeconds(100)),
            new ReadingRecord("C", false, "clerk", NOON.plusSeconds(30), NOON.plusSeconds(40)),
            new ReadingRecord("C", true, "customer", NOON.plusSeconds(60), NOON.plusSeconds(200))));

    @Test
    void knowUpToWhereEachSideHasRead() {
        assertThat(readings.seen(true)).isEqualTo(NOON.plusSeconds(60));
        assertThat(readings.seen(false)).isEqualTo(NOON.plusSeconds(30));
        assertThat(new Readings(List.of()).seen(true)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void nameTheFirstReadingAfterAWord() {
        assertThat(readings.firstOf(NOON.minusSeconds(1), true)).isEqualTo(NOON.plusSeconds(100));
        assertThat(readings.firstOf(NOON, true)).isEqualTo(NOON.plusSeconds(100));
        assertThat(readings.firstOf(NOON.plusSeconds(1), true)).isEqualTo(NOON.plusSeconds(200));
    }

    @Test
    void countForNothingThatWasSaidLater() {
        assertThat(readings.firstOf(NOON.plusSeconds(61), true)).isNull();
        assertThat(readings.firstOf(NOON.plusSeconds(31), false)).isNull();
    }
}
