package io.aftercare.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailKeyTests {

    @Test
    void takesSpellingsOfOneAddressForOne() {
        assertThat(EmailKey.parse("  Anna.Meier@Example.COM ")).isEqualTo(EmailKey.parse("anna.meier@example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.de", "иван@почта.рф", "x+y@sub.example.org"})
    void acceptsAddresses(String typed) {
        assertThat(EmailKey.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "anna",
                "anna@",
                "@b.de",
                "a@b",
                "a b@c.de",
                "a@b.de\nBcc: c@d.de",
                "a@b.de,c@d.de",
                "<a@b.de>",
                "a@b\u2028c.de",
                "a\u0085x@b.de",
                "a\u00a0@b.de"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(EmailKey.parse(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsLongerThanAnAddressMayBe() {
        assertThat(EmailKey.parse("a@" + "b".repeat(260) + ".de")).isEmpty();
    }

    @Test
    void refusesWhatIsLongerInItsOneSpelling() {
        assertThat(EmailKey.parse("a@" + "İ".repeat(190) + ".de")).isEmpty();
    }
}
