package io.aftercare.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartLineTests {

    @Test
    void readsOnePartALineWithItsNumberInFront() {
        assertThat(PartLine.parse("2 x seal\n\n1×pump\n3 х ремень"))
                .hasValueSatisfying(lines -> assertThat(lines)
                        .containsExactly(new PartLine(2, "seal"), new PartLine(1, "pump"), new PartLine(3, "ремень")));
    }

    @Test
    void takesALineWithoutANumberAsOnePiece() {
        assertThat(PartLine.parse("5 mm hex screw"))
                .hasValueSatisfying(lines -> assertThat(lines).containsExactly(new PartLine(1, "5 mm hex screw")));
    }

    @Test
    void readsNothingAsNoParts() {
        assertThat(PartLine.parse(null))
                .hasValueSatisfying(lines -> assertThat(lines).isEmpty());
        assertThat(PartLine.parse(" \n "))
                .hasValueSatisfying(lines -> assertThat(lines).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 x seal", "ok\n0 x seal"})
    void refusesNoPieces(String note) {
        assertThat(PartLine.parse(note)).isEmpty();
    }

    @Test
    void refusesAnEndlessName() {
        assertThat(PartLine.parse("x".repeat(201))).isEmpty();
    }
}
