package io.aftercare.imports.file;

import io.aftercare.shared.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a file of separated values, one after the other: a header, then as many cells in every line. Cells may
 * stand in quotation marks; empty lines are passed over.
 */
public final class CsvLines implements AutoCloseable {

    private final BoundedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;

    private CsvLines(Reader reader, char delimiter) throws IOException {
        text = new BoundedReader(reader);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        parser = CSVParser.builder().setReader(text).setFormat(format).get();
        records = parser.iterator();
        header = read().map(line -> line.cells()).orElseThrow(() -> new InvalidInputException("", "import-empty"));
    }

    /**
     * @param number of the line in the file as an editor counts it; of its last one if a cell has several
     * @param cells  trimmed, as many as the header has
     */
    public record Line(int number, List<String> cells) {}

    /** @throws InvalidInputException if there is not even a header */
    public static CsvLines open(InputStream stream, Charset charset, char delimiter) {
        try {
            var reader = new BufferedReader(TextEncoding.reader(stream, charset), 64 * 1024);
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return new CsvLines(reader, delimiter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> header() {
        return header;
    }

    /**
     * The next line; empty after the last.
     *
     * @throws InvalidInputException if it cannot be read, or its cells do not fit the header
     */
    public Optional<Line> next() {
        var line = read();
        line.filter(read -> read.cells().size() != header.size()).ifPresent(this::refuse);
        return line;
    }

    private Optional<Line> read() {
        try {
            text.startRecord();
            if (!records.hasNext()) {
                return Optional.empty();
            }
            return Optional.of(new Line(
                    (int) parser.getCurrentLineNumber(),
                    Arrays.asList(records.next().values())));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new InvalidInputException("", "import-not-csv", parser.getCurrentLineNumber());
        }
    }

    private void refuse(Line line) {
        var cut = line.cells().size() < header.size() && text.endedInsideALine() && read().isEmpty();
        throw cut
                ? new InvalidInputException("", "import-cut-off", line.number())
                : new InvalidInputException(
                        "", "import-cells", line.number(), line.cells().size(), header.size());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
