package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.aftercare.casefile.Seals;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormGuardTests {

    private static final FormTrace NOTHING = new FormTrace(null, null);

    private final Seals seals = mock();
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final FormGuard guard = new FormGuard(seals, new FormSettings(Duration.ofSeconds(3)), () -> now);

    @BeforeEach
    void sealsWhatWeWrote() {
        when(seals.seal(any(), any())).thenAnswer(call -> "sealed:" + call.getArgument(1));
        when(seals.open(any(), any()))
                .thenAnswer(call -> Optional.ofNullable(call.<String>getArgument(1))
                        .filter(text -> text.startsWith("sealed:"))
                        .map(text -> text.substring("sealed:".length())));
    }

    @Test
    void takesWhatAPersonFilledIn() {
        var page = guard.carried(NOTHING);
        later(Duration.ofSeconds(20));

        assertThat(guard.doubts(page)).isFalse();
    }

    @Test
    void takesWhatHadToBeCorrectedByTheTimeOfTheFirstPage() {
        var page = guard.carried(NOTHING);
        later(Duration.ofSeconds(20));

        assertThat(guard.doubts(guard.carried(page))).isFalse();
    }

    @Test
    void doubtsWhatIsFasterThanAnybody() {
        var page = guard.carried(NOTHING);
        later(Duration.ofMillis(2900));

        assertThat(guard.doubts(page)).isTrue();
    }

    @Test
    void doubtsWhoFillsInWhatNobodySees() {
        var page = guard.carried(NOTHING);
        later(Duration.ofMinutes(2));

        assertThat(guard.doubts(new FormTrace(page.opened(), "https://spam.example")))
                .isTrue();
        assertThat(guard.doubts(new FormTrace(page.opened(), " "))).isFalse();
    }

    @Test
    void doubtsATimeThatIsNotOursOrTooLongAgo() {
        assertThat(guard.doubts(NOTHING)).isTrue();
        assertThat(guard.doubts(new FormTrace("fresh 1000", null))).isTrue();
        var page = guard.carried(NOTHING);
        later(FormGuard.LONGEST.plusSeconds(1));
        assertThat(guard.doubts(page)).isTrue();
    }

    @Test
    void takesWhatIsSentOnceMoreHoweverItIsFilledIn() {
        var page = guard.again();

        assertThat(guard.doubts(new FormTrace(page.opened(), "filled in by the browser")))
                .isFalse();
        assertThat(guard.doubts(guard.carried(page))).isFalse();
    }

    private void later(Duration by) {
        now = now.plus(by);
    }
}
