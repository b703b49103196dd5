package io.aftercare.imports.file;

import io.aftercare.shared.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells how a file writes its characters: by its byte order mark, else as UTF-8 if all of it is, else by what its
 * bytes look like among the encodings that offices use. Nothing is replaced: what does not decode is refused.
 */
public final class TextEncoding {

    /** What a source may say of its files, and what is told apart where it says nothing. */
    public static final List<String> CHOICES =
            List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1252", "KOI8-R", "IBM866");

    private static final int LOOKED_AT = 4 * 1024 * 1024;

    private TextEncoding() {}

    /**
     * @param stated what the source says of its files; empty if nothing
     * @throws InvalidInputException if it cannot be told, or the file is no text
     */
    public static Charset of(UploadedFile file, String stated) {
        var marked = mark(file);
        if (marked.isPresent()) {
            return checked(file, marked.get());
        }
        if (!stated.isEmpty()) {
            return checked(file, Charset.forName(stated));
        }
        return decodes(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : checked(file, guessed(file));
    }

    /** Reads characters and fails on bytes that are none. */
    public static Reader reader(InputStream stream, Charset charset) {
        return new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Optional<Charset> mark(UploadedFile file) {
        try (var stream = file.open()) {
            var first = stream.readNBytes(3);
            var both = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
            if (both == 0xFEFF) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
            if (both == 0xFFFE) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
            var utf8 = first.length == 3 && both == 0xEFBB && (first[2] & 0xFF) == 0xBF;
            return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset guessed(UploadedFile file) {
        try (var stream = file.open()) {
            var detector = new UniversalDetector();
            var piece = new byte[64 * 1024];
            var seen = 0;
            for (var read = stream.read(piece); read >= 0 && seen < LOOKED_AT; read = stream.read(piece)) {
                refuseBinary(piece, read);
                detector.handleData(piece, 0, read);
                seen += read;
            }
            detector.dataEnd();
            return Optional.ofNullable(detector.getDetectedCharset())
                    .flatMap(name ->
                            CHOICES.stream().filter(name::equalsIgnoreCase).findFirst())
                    .map(Charset::forName)
                    .orElseThrow(() -> new InvalidInputException("", "import-encoding-unknown"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseBinary(byte[] piece, int length) {
        for (var i = 0; i < length; i++) {
            if (piece[i] == 0) {
                throw new InvalidInputException("", "import-not-text");
            }
        }
    }

    private static Charset checked(UploadedFile file, Charset charset) {
        if (!decodes(file, charset)) {
            throw new InvalidInputException("", "import-encoding-broken", charset.name());
        }
        return charset;
    }

    private static boolean decodes(UploadedFile file, Charset charset) {
        try (var reader = reader(file.open(), charset)) {
            var piece = new char[32 * 1024];
            var read = reader.read(piece);
            while (read >= 0) {
                for (var i = 0; i < read; i++) {
                    if (piece[i] == 0) {
                        throw new InvalidInputException("", "import-not-text");
                    }
                }
                read = reader.read(piece);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
