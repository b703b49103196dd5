package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialNumberTests {

    @ParameterizedTest
    @CsvSource({
        "cm-500-0001,CM-500-0001",
        "' ab 12 cd ',AB12CD",
        "EB/7.1-9,EB/7.1-9",
        "1234,1234",
        "см-500-ав,CM-500-AB",
        "CM–500‑0001,CM-500-0001",
        "'CM\u00a0500',CM500"
    })
    void readsWhatAPersonTypes(String typed, String value) {
        assertThat(SerialNumber.parse(typed)).map(SerialNumber::value).contains(value);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "123",
                "-1234",
                "ab_cd",
                "ЖБЮГ12",
                "<script>",
                "12345678901234567890123456789012345678901"
            })
    void refusesWhatCannotBeOne(String typed) {
        assertThat(SerialNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CM-300-26-001034", "cm300 26 001034", "CM 300/26.001034", "CM30026001034", "СМ-300-26-001034"})
    void isTheSameWhateverStandsBetweenItsLettersAndDigits(String typed) {
        assertThat(SerialNumber.parse(typed)).contains(new SerialNumber("CM-300-26-001034"));
    }

    @Test
    void tellsOneDigitFromAnother() {
        assertThat(new SerialNumber("CM-300-26-001034")).isNotEqualTo(new SerialNumber("CM-300-26-001035"));
        assertThat(SerialNumber.keyOf("cm-30 ")).isEqualTo("CM30");
    }

    @Test
    void hasOneSpellingOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SerialNumber("cm-500-0001"));
        assertThat(new SerialNumber("CM-500-0001")).hasToString("CM-500-0001");
    }
}
