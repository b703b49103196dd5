package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTests {

    @ParameterizedTest
    @CsvSource({
        "WC-2026-000123, WC-2026-%",
        "wc-2026-000123, WC-2026-%",
        "2026-123, %-2026-%",
        "000123, %-%-%",
        "123, %-%-%",
        "WC123, WC-%-%",
        "' WC - 123 ', WC-%-%"
    })
    void readsANumberWithOrWithoutPrefixYearAndZeros(String typed, String pattern) {
        var number = CaseNumber.parse(typed).orElseThrow();

        assertThat(number.running()).isEqualTo(123);
        assertThat(number.pattern()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WC", "CM-500-X", "Anna", "12345678901234567890", "'; drop table case_file", "😀"})
    void takesNothingElseForANumber(String typed) {
        assertThat(CaseNumber.parse(typed)).isEmpty();
    }

    @Test
    void takesALongSerialForNoNumber() {
        assertThat(CaseNumber.parse("1234567890")).isEmpty();
    }
}
