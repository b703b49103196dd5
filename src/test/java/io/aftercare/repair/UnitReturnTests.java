package io.aftercare.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.shared.ConflictException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnitReturnTests {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    private final UnitReturn unitReturn = new UnitReturn("WC-2026-000001", 1, "004211", null, NOW);

    @Test
    void isHandedOverAgainstItsCode() {
        unitReturn.handOver("004211", "fiona", NOW);

        assertThat(unitReturn.getCompletedAt()).isEqualTo(NOW);
        assertThat(unitReturn.getMethod()).isEqualTo(HandBackMethod.PICK_UP);
    }

    @Test
    void refusesAnyOtherCode() {
        assertThatThrownBy(() -> unitReturn.handOver("4211", "fiona", NOW)).isInstanceOf(ConflictException.class);

        assertThat(unitReturn.getCompletedAt()).isNull();
    }

    @Test
    void isShippedWithCarrierAndParcelNumber() {
        unitReturn.ship("DHL", "JD01", "fiona", NOW);

        assertThat(unitReturn.getMethod()).isEqualTo(HandBackMethod.SHIPMENT);
        assertThat(unitReturn.getParcelNumber()).isEqualTo("JD01");
    }

    @Test
    void goesBackOnlyOnce() {
        unitReturn.ship("DHL", "JD01", "fiona", NOW);

        assertThatThrownBy(() -> unitReturn.handOver("004211", "fiona", NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void isScrappedOnlyWithConsent() {
        assertThatThrownBy(() -> unitReturn.scrap("fiona", NOW)).isInstanceOf(ConflictException.class);

        unitReturn.consent(ConsentWay.LINK, "customer", NOW);
        unitReturn.scrap("fiona", NOW);

        assertThat(unitReturn.getMethod()).isEqualTo(HandBackMethod.SCRAPPED);
    }

    @Test
    void keepsTheFirstConsent() {
        unitReturn.consent(ConsentWay.LINK, "customer", NOW);
        assertThatThrownBy(() -> unitReturn.consent(ConsentWay.WRITING, "fiona", NOW))
                .isInstanceOf(ConflictException.class);

        assertThat(unitReturn.getConsent().consentWay()).isEqualTo(ConsentWay.LINK);
    }

    @Test
    void scrapsNoReplacement() {
        var replacement = new UnitReturn("WC-2026-000001", 1, "004211", "CM500-2", NOW);

        assertThatThrownBy(() -> replacement.consent(ConsentWay.LINK, "customer", NOW))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> replacement.scrap("fiona", NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void doesNothingMoreOnceItIsCalledOff() {
        unitReturn.cancel(NOW);

        assertThatThrownBy(() -> unitReturn.handOver("004211", "fiona", NOW)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(unitReturn::remind).isInstanceOf(ConflictException.class);
        assertThat(unitReturn.getCompletedAt()).isNull();
    }
}
