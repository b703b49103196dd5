package io.aftercare.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.shared.ConflictException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnitReturnTests {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    private final UnitReturn unitReturn = new UnitReturn("WC-2026-000001", "004211", NOW);

    @Test
    void isHandedOverAgainstItsCode() {
        unitReturn.handOver("004211", "fiona", NOW);

        assertThat(unitReturn.getCompletedAt()).isEqualTo(NOW);
        assertThat(unitReturn.isShipped()).isFalse();
    }

    @Test
    void refusesAnyOtherCode() {
        assertThatThrownBy(() -> unitReturn.handOver("4211", "fiona", NOW)).isInstanceOf(ConflictException.class);

        assertThat(unitReturn.getCompletedAt()).isNull();
    }

    @Test
    void isShippedWithCarrierAndParcelNumber() {
        unitReturn.ship("DHL", "JD01", "fiona", NOW);

        assertThat(unitReturn.isShipped()).isTrue();
        assertThat(unitReturn.getParcelNumber()).isEqualTo("JD01");
    }

    @Test
    void goesBackOnlyOnce() {
        unitReturn.ship("DHL", "JD01", "fiona", NOW);

        assertThatThrownBy(() -> unitReturn.handOver("004211", "fiona", NOW)).isInstanceOf(ConflictException.class);
    }
}
