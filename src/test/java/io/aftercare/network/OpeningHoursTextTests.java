package io.aftercare.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.network.CentreInput.SpanInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTextTests {

    @Test
    void readsRangesOfDaysAndSeveralTimesOfADay() {
        assertThat(OpeningHoursText.parse("Mon-Tue 09:00-12:30, 13:30-18:00; Sat 9:00-14:00")
                        .orElseThrow())
                .containsExactly(
                        new SpanInput(1, "09:00", "12:30"),
                        new SpanInput(2, "09:00", "12:30"),
                        new SpanInput(1, "13:30", "18:00"),
                        new SpanInput(2, "13:30", "18:00"),
                        new SpanInput(6, "9:00", "14:00"));
    }

    @Test
    void readsNothingAsNoHours() {
        assertThat(OpeningHoursText.parse(" ").orElseThrow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon", "Moo 09:00-18:00", "Fri-Mon 09:00-18:00", "Mon 9-18", "09:00-18:00", "Mon 09:00"})
    void refusesWhatItCannotUnderstand(String text) {
        assertThat(OpeningHoursText.parse(text)).isEmpty();
    }
}
