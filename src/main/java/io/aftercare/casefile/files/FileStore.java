package io.aftercare.casefile.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Files by their contents: each lies once, under its SHA-256, whoever sent it and however often. A file is there whole or
 * not at all, whenever the process or the machine stops, and it is there before any row speaks of it.
 */
public class FileStore {

    private static final String INCOMING = "incoming";

    private final Path folder;

    FileStore(Path folder) {
        this.folder = folder;
    }

    /** Keeps these bytes on disk. @return their SHA-256 in 64 small hexadecimal digits */
    public String keep(byte[] bytes, Instant now) throws IOException {
        var sha = sha256(bytes);
        var file = of(sha);
        if (!touched(file, now)) {
            var written = written(bytes);
            Files.setLastModifiedTime(written, FileTime.from(now));
            Files.createDirectories(file.getParent());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            sync(file.getParent());
        }
        return sha;
    }

    /** Where the file with this SHA-256 lies, if it does. */
    public Path of(String sha) {
        if (!sha.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not the name of a file: " + sha);
        }
        return folder.resolve(sha.substring(0, 2)).resolve(sha);
    }

    public boolean holds(String sha) {
        return Files.isRegularFile(of(sha));
    }

    /** Keeps it for as long as if it came now. @return whether it is there */
    public boolean touch(String sha, Instant now) throws IOException {
        return touched(of(sha), now);
    }

    /** The SHA-256 of what nobody has kept anew since then. */
    public List<String> untouchedSince(Instant then) throws IOException {
        return under("[0-9a-f]{2}", file -> isOlder(file, then)).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches("[0-9a-f]{64}"))
                .toList();
    }

    /**
     * Removes the file, unless it was kept anew since then: it is put aside first, so that whoever keeps it at this moment
     * either touches it in time or writes it anew.
     */
    public void remove(String sha, Instant then) throws IOException {
        var aside = incoming();
        try {
            Files.move(of(sha), aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return;
        }
        if (isOlder(aside, then)) {
            Files.deleteIfExists(aside);
        } else {
            Files.move(aside, of(sha), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes what was being written then and has not been finished since. */
    public void removeUnfinished(Instant then) throws IOException {
        for (var file : under(INCOMING, file -> isOlder(file, then))) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> under(String folders, Predicate<Path> wanted) throws IOException {
        try (var all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().getFileName().toString().matches(folders))
                    .filter(wanted)
                    .toList();
        }
    }

    private static boolean isOlder(Path file, Instant then) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(then);
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean touched(Path file, Instant now) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(now));
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    private Path incoming() throws IOException {
        return Files.createDirectories(folder.resolve(INCOMING))
                .resolve(UUID.randomUUID().toString());
    }

    private Path written(byte[] bytes) throws IOException {
        var file = incoming();
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
            return file;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Makes the name last as well; where folders cannot be opened, the file system sees to it. */
    private static void sync(Path folder) {
        try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException notThere) {
            return;
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
