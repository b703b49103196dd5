package io.aftercare.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A file that somebody sent, on disk for as long as the request lasts. */
public final class UploadedFile implements AutoCloseable {

    private final String name;
    private final Path path;
    private final long size;
    private final String digest;

    private UploadedFile(String name, Path path, long size, String digest) {
        this.name = name;
        this.path = path;
        this.size = size;
        this.digest = digest;
    }

    /**
     * Takes the stream down to its end.
     *
     * @param name what the sender calls it; may be null
     * @throws MaxUploadSizeExceededException if it holds more than so many bytes; nothing is left on disk then
     */
    public static UploadedFile take(String name, InputStream stream, long limit) throws IOException {
        var path = Files.createTempFile("import-", ".csv");
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            long size;
            try (var file = new DigestOutputStream(Files.newOutputStream(path), sha)) {
                size = copy(stream, file, limit);
            }
            return new UploadedFile(name, path, size, HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException e) {
            Files.delete(path);
            throw e;
        }
    }

    private static long copy(InputStream stream, DigestOutputStream file, long limit) throws IOException {
        var piece = new byte[64 * 1024];
        var size = 0L;
        for (var read = stream.read(piece); read >= 0; read = stream.read(piece)) {
            size += read;
            if (size > limit) {
                throw new MaxUploadSizeExceededException(limit);
            }
            file.write(piece, 0, read);
        }
        return size;
    }

    /** The last part of its name, at most 200 characters; empty if it has none. */
    public String name() {
        if (name == null) {
            return "";
        }
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= 200 ? last : last.substring(0, 200);
    }

    public long size() {
        return size;
    }

    /** The same for the same bytes only. */
    public String digest() {
        return digest;
    }

    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
