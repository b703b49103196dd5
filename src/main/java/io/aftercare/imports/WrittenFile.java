package io.aftercare.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content that takes long to make, made and on disk: to copy it from there holds up no transaction. */
record WrittenFile(Path path) implements StoredFiles.Content {

    static WrittenFile of(StoredFiles.Content content) {
        try {
            var written = new WrittenFile(Files.createTempFile("import-kept-", ".csv"));
            try (var stream = Files.newOutputStream(written.path)) {
                content.writeTo(stream);
                return written;
            } catch (IOException | RuntimeException e) {
                written.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        Files.copy(path, stream);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
