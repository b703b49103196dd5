package io.aftercare.casefile.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeteredParserTests {

    static List<String> bombs() {
        return HostileFiles.all().keySet().stream()
                .filter(name -> name.endsWith("bomb.pdf"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void unpacksNothingThatUnfoldsTooFar(String name) {
        assertThatExceptionOfType(Unfolding.TooFar.class)
                .isThrownBy(() -> pagesOf(HostileFiles.all().get(name)));
    }

    @Test
    void readsDocumentsAsEver() throws Exception {
        assertThat(pagesOf(SampleDocuments.pdf(150))).isEqualTo(150);
        assertThat(pagesOf(SampleDocuments.locked(""))).isEqualTo(1);
        assertThat(pagesOf(SampleDocuments.unmarked())).isEqualTo(1);
    }

    private static int pagesOf(byte[] bytes) throws Exception {
        try (var unfolding = new Unfolding(bytes.length);
                var document = new MeteredParser(bytes, unfolding).parse()) {
            return document.getNumberOfPages();
        }
    }
}
