package io.aftercare.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkKeyConfigurationTests {

    private static final String MYSQL = "jdbc:mysql://localhost:3306/aftercare";

    private final LinkKeyConfiguration configuration = new LinkKeyConfiguration();

    @Test
    void refusesToStartOnARealDatabaseWithoutAKey() {
        assertThatExceptionOfType(MissingLinkKeyException.class)
                .isThrownBy(() -> configuration.linkKey(settings(null), MYSQL));
        assertThatExceptionOfType(MissingLinkKeyException.class)
                .isThrownBy(() -> configuration.linkKey(settings("  "), MYSQL));
    }

    @Test
    void refusesAKeyThatCouldBeGuessed() {
        assertThatExceptionOfType(MissingLinkKeyException.class)
                .isThrownBy(() -> configuration.linkKey(settings("secret"), MYSQL));
    }

    @Test
    void saysWhatToDoAboutAMissingKey() {
        var analysis = new MissingLinkKeyAnalyzer().analyze(new MissingLinkKeyException("no key is set"));

        assertThat(analysis.getDescription()).isEqualTo("Aftercare does not start: no key is set.");
        assertThat(analysis.getAction()).contains("AFTERCARE_LINK_KEY");
    }

    @Test
    void keepsTheGeneratedKey(@TempDir Path folder) {
        var file = folder.resolve("dot").resolve("link.key");

        var key = LinkKeyConfiguration.generated(file);

        assertThat(key).hasSize(43);
        assertThat(LinkKeyConfiguration.generated(file)).isEqualTo(key);
    }

    private static LinkSettings settings(String key) {
        return new LinkSettings(key, null, Duration.ofDays(1));
    }
}
