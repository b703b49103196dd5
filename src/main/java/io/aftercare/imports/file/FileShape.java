package io.aftercare.imports.file;

import io.aftercare.shared.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/** What a file turned out to be after it was read from end to end once. */
public record FileShape(Charset charset, char delimiter, List<String> header, int rows) {

    private static final String DELIMITERS = ",;\t";
    private static final int LONGEST_HEADER = 64 * 1024;

    /**
     * @param encoding what the source says of its files; empty if nothing
     * @throws InvalidInputException naming what is wrong with the file as a whole
     */
    public static FileShape of(UploadedFile file, String encoding) {
        var charset = TextEncoding.of(file, encoding);
        var delimiter = delimiter(file, charset);
        try (var lines = CsvLines.open(file.open(), charset, delimiter)) {
            var rows = 0;
            while (lines.next().isPresent()) {
                rows++;
            }
            if (rows == 0) {
                throw new InvalidInputException("", "import-empty");
            }
            return new FileShape(charset, delimiter, lines.header(), rows);
        }
    }

    /** The one that stands most often in the header outside quotation marks. */
    private static char delimiter(UploadedFile file, Charset charset) {
        try (var reader = new BufferedReader(TextEncoding.reader(file.open(), charset))) {
            var counts = new int[DELIMITERS.length()];
            var quoted = false;
            for (int read = reader.read(), n = 0; read >= 0 && n < LONGEST_HEADER; read = reader.read(), n++) {
                quoted ^= read == '"';
                if (!quoted && DELIMITERS.indexOf(read) >= 0) {
                    counts[DELIMITERS.indexOf(read)]++;
                }
                if (!quoted && (read == '\n' || read == '\r') && n > 1) {
                    break;
                }
            }
            return most(counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char most(int[] counts) {
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }
}
