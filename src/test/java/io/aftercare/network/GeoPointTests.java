package io.aftercare.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeoPointTests {

    private static final GeoPoint BERLIN = new GeoPoint(52.5208, 13.4094);

    @Test
    void measuresTheWayByAir() {
        assertThat(BERLIN.kilometresTo(new GeoPoint(48.2085, 16.3721))).isCloseTo(524, within(2.0));
        assertThat(BERLIN.kilometresTo(BERLIN)).isZero();
    }

    @Test
    void goesTheShortWayOverTheDateLineAndThePole() {
        assertThat(new GeoPoint(0, 179.5).kilometresTo(new GeoPoint(0, -179.5))).isCloseTo(111.2, within(0.1));
        assertThat(new GeoPoint(89, 0).kilometresTo(new GeoPoint(89, 180))).isCloseTo(222.4, within(0.1));
    }

    @Test
    void knowsWhatIsNoPlaceOnEarth() {
        assertThatThrownBy(() -> new GeoPoint(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
