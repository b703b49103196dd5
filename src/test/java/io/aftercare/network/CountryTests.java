package io.aftercare.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTests {

    @ParameterizedTest
    @CsvSource({
        "at, ' AT '",
        "AT, austria",
        "AT, Австрия",
        "AT, ÖSTERREICH",
        "CH, Svizzera",
        "CH, Suisse",
        "HU, magyarország"
    })
    void isCalledByItsCodeAndItsNames(String code, String written) {
        assertThat(new Country(code).isCalled(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AT, Australia", "AT, ''", "AT, Autriche", "XX, Austria"})
    void isNotCalledOtherwise(String code, String written) {
        assertThat(new Country(code).isCalled(written)).isFalse();
    }

    @Test
    void asksAllLanguagesForItsNamesOnce() {
        assertThat(new Country("CH").names()).isSameAs(new Country("ch").names());
    }
}
