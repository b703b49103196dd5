package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void findsANumberWholeAndByItsLastPart() {
        assertThat(Words.of("WC-2026-000123")).contains("wc2026000123", "000123", "123");
    }

    @Test
    void takesCaseAndAccentsOff() {
        assertThat(Words.of("José Müller-Íñigo", null)).containsExactly("jose", "mullerinigo", "muller", "inigo");
    }

    @Test
    void keepsCyrillicNames() {
        assertThat(Words.of("Анна Кузнецова")).containsExactly("анна", "кузнецова");
    }

    @Test
    void asksForBeginningsAsTheyWereTyped() {
        assertThat(Words.asked("  WC-2026 Mül%  _ ")).containsExactly("wc2026", "mul");
        assertThat(Words.asked(null)).isEmpty();
    }

    @Test
    void cutsWordsThatTheTableCannotHold() {
        assertThat(Words.of("x".repeat(500))).containsExactly("x".repeat(64));
    }
}
