package io.aftercare.casefile.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTests {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final byte[] HELLO = {'h', 'e', 'l', 'l', 'o'};

    @TempDir
    private Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(folder);
    }

    @Test
    void keepsTheSameContentsOnce() throws IOException {
        var first = store.keep(HELLO, NOON);
        var second = store.keep(HELLO, NOON);

        assertThat(first)
                .isEqualTo(second)
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(Files.readAllBytes(store.of(first))).isEqualTo(HELLO);
        assertThat(files()).containsExactly(store.of(first));
    }

    @Test
    void forgetsWhatWasNotKeptAnewSince() throws IOException {
        var sha = store.keep(HELLO, NOON);

        assertThat(store.untouchedSince(NOON)).isEmpty();
        assertThat(store.untouchedSince(NOON.plusSeconds(1))).containsExactly(sha);

        store.remove(sha, NOON.plusSeconds(1));
        assertThat(store.holds(sha)).isFalse();
        assertThat(files()).isEmpty();
    }

    @Test
    void doesNotRemoveWhatSomebodyKeepsAtThatMoment() throws IOException {
        var sha = store.keep(HELLO, NOON);
        var old = NOON.plusSeconds(1);
        assertThat(store.untouchedSince(old)).containsExactly(sha);

        store.keep(HELLO, NOON.plus(Duration.ofHours(1)));
        store.remove(sha, old);

        assertThat(store.holds(sha)).isTrue();
    }

    @Test
    void removesWhatAKilledProcessLeftUnfinished() throws IOException {
        var half = Files.createDirectories(folder.resolve("incoming")).resolve("half");
        Files.write(half, HELLO);
        Files.setLastModifiedTime(half, FileTime.from(NOON));

        store.removeUnfinished(NOON);
        assertThat(half).exists();

        store.removeUnfinished(NOON.plusSeconds(1));
        assertThat(half).doesNotExist();
    }

    @Test
    void knowsNoPathsBesideItsOwn() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> store.of("../../etc/passwd"));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
