package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SealsTests {

    private final Seals seals = new Seals(new LinkKey("a-key-for-tests-0123456789-0123456789"));

    @Test
    void opensWhatItSealedForThisPurposeOnly() {
        var sealed = seals.seal("form", "fresh 17, ж");

        assertThat(seals.open("form", sealed)).contains("fresh 17, ж");
        assertThat(seals.open("other", sealed)).isEmpty();
    }

    @Test
    void opensNothingThatWasChangedOrSealedWithAnotherKey() {
        var sealed = seals.seal("form", "fresh 17");
        var foreign = new Seals(new LinkKey("another-key-for-tests-0123456789-0123")).seal("form", "fresh 17");

        assertThat(seals.open("form", "A" + sealed)).isEmpty();
        assertThat(seals.open("form", sealed + "A")).isEmpty();
        assertThat(seals.open("form", foreign)).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {".", "a.b", "%%%.x", "no dot"})
    void opensNothingElse(String text) {
        assertThat(seals.open("form", text)).isEmpty();
    }
}
