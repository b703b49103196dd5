package io.aftercare.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers beside the embedded database that its company is not all made yet, so that a start that was ended half way
 * is not taken for a company.
 */
final class UnfinishedDemo {

    private static final String FILE = "jdbc:h2:file:";

    private final Path database;
    private final Path mark;

    private UnfinishedDemo(String path) {
        database = Path.of(path + ".mv.db");
        mark = Path.of(path + ".unfinished");
    }

    /** Empty for a database without a file. */
    static Optional<UnfinishedDemo> of(String url) {
        return url.startsWith(FILE)
                ? Optional.of(new UnfinishedDemo(url.substring(FILE.length()).split(";", 2)[0]))
                : Optional.empty();
    }

    void begin() {
        attempt(() -> Files.writeString(mark, "The demo company in the file beside is not all made yet.\n"));
    }

    void finish() {
        attempt(() -> Files.deleteIfExists(mark));
    }

    /** Before the database is opened: what was made half is thrown away. */
    void clear() {
        if (Files.exists(mark)) {
            attempt(() -> Files.deleteIfExists(database));
            finish();
        }
    }

    private static void attempt(FileWork work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface FileWork {
        Object run() throws IOException;
    }
}
