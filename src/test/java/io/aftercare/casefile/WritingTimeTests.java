package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingTimeTests {

    private static final Instant CLOSED = Instant.parse("2026-11-01T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void hasNoEndWhileTheCaseIsOpen() {
        var time = new WritingTime(null, null);

        assertThat(time.until()).isNull();
        assertThat(time.open(CLOSED.plus(DAY.multipliedBy(1000)))).isTrue();
    }

    @Test
    void lastsThirtyDaysAfterTheCaseHasEnded() {
        var time = new WritingTime(CLOSED, CLOSED.minus(DAY));

        assertThat(time.open(CLOSED.plus(DAY.multipliedBy(30)).minusMillis(1))).isTrue();
        assertThat(time.open(CLOSED.plus(DAY.multipliedBy(30)))).isFalse();
    }

    @Test
    void beginsAnewWhenStaffWriteLater() {
        var late = CLOSED.plus(DAY.multipliedBy(100));

        assertThat(new WritingTime(CLOSED, late).open(late.plus(DAY.multipliedBy(29))))
                .isTrue();
        assertThat(new WritingTime(CLOSED, late).until()).isEqualTo(late.plus(DAY.multipliedBy(30)));
    }

    @Test
    void isNotProlongedByTheCustomersOwnWords() {
        var words = List.of(
                word(false, CLOSED.plus(DAY)), word(true, CLOSED.plus(DAY.multipliedBy(20))), word(false, CLOSED));

        assertThat(WritingTime.of(CLOSED, words).until()).isEqualTo(CLOSED.plus(DAY.multipliedBy(31)));
    }

    private static WordRecord word(boolean fromCustomer, Instant at) {
        return new WordRecord("WC-2026-000001", fromCustomer, "somebody", "Hello", List.of(), at);
    }
}
