package io.aftercare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class UnfinishedDemoTests {

    @TempDir
    Path folder;

    private String url;
    private Path database;

    @BeforeEach
    void makeADatabaseFile() throws IOException {
        url = "jdbc:h2:file:" + folder.resolve("aftercare") + ";MODE=MySQL;WRITE_DELAY=0";
        database = Files.writeString(folder.resolve("aftercare.mv.db"), "half a company");
    }

    @Test
    void throwsAwayACompanyThatWasMadeHalf() {
        UnfinishedDemo.of(url).orElseThrow().begin();

        start("demo");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsACompanyThatWasMadeToTheEnd() {
        var unfinished = UnfinishedDemo.of(url).orElseThrow();
        unfinished.begin();
        unfinished.finish();

        start("demo");

        assertThat(database).exists();
    }

    @Test
    void touchesNothingOutsideTheDemo() {
        UnfinishedDemo.of(url).orElseThrow().begin();

        start("other");

        assertThat(database).exists();
    }

    @Test
    void hasNothingToRememberWithoutAFile() {
        assertThat(UnfinishedDemo.of("jdbc:h2:mem:test")).isEmpty();
        assertThat(UnfinishedDemo.of("jdbc:mysql://localhost/aftercare")).isEmpty();
    }

    private void start(String profile) {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", url);
        environment.setActiveProfiles(profile);
        new UnfinishedDemoCleanup().postProcessEnvironment(environment, null);
    }
}
