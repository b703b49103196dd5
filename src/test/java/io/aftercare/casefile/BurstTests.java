package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurstTests {

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    @Test
    void beginsWithItsFirstWord() {
        var words = words(0, 5, 200);

        assertThat(Burst.begin(words)).isSameAs(words.get(0));
    }

    @Test
    void isOverAfterFourHoursHoweverCloseTheWordsCome() {
        var words = words(0, 120, 239, 240, 300);

        assertThat(Burst.begin(words)).isSameAs(words.get(3));
    }

    @Test
    void beginsAnewAsOftenAsNeeded() {
        var words = words(0, 1000, 2000);

        assertThat(Burst.begin(words)).isSameAs(words.get(2));
        assertThat(Burst.begin(words.subList(0, 1))).isSameAs(words.get(0));
    }

    private static List<WordRecord> words(int... minutes) {
        return Arrays.stream(minutes)
                .mapToObj(minute -> MORNING.plus(Duration.ofMinutes(minute)))
                .map(at -> new WordRecord("WC-2026-000001", false, "clerk", "Hello", List.of(), at))
                .toList();
    }
}
