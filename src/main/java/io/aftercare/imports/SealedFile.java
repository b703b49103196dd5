package io.aftercare.imports;

import io.aftercare.imports.file.CsvLines;
import io.aftercare.imports.file.FileShape;
import io.aftercare.imports.file.UploadedFile;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a file that has secrets as it may be kept: the same lines and columns, but secrets only in the sealed form that
 * their module makes of them. While nobody has said which column holds the secrets, only the header is kept.
 *
 * @param plan how the columns are read; empty while that is not known
 */
record SealedFile(UploadedFile file, FileShape shape, ImportTarget target, Optional<ColumnPlan> plan)
        implements StoredFiles.Content {

    private static final int LINES_AT_ONCE = 500;

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(shape.delimiter())
                .setRecordSeparator('\n')
                .get();
        var writer = new BufferedWriter(new OutputStreamWriter(stream, shape.charset()));
        try (var lines = CsvLines.open(file.open(), shape.charset(), shape.delimiter())) {
            var printer = new CSVPrinter(writer, format);
            printer.printRecord(lines.header());
            if (plan.isPresent()) {
                writeAll(lines, printer);
            }
        }
        writer.flush();
    }

    private void writeAll(CsvLines lines, CSVPrinter printer) throws IOException {
        var printed = new Printed(printer);
        var chunk = new ArrayList<CsvLines.Line>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            chunk.add(line.get());
            if (chunk.size() == LINES_AT_ONCE) {
                writeSealed(chunk, printed);
                chunk.clear();
            }
        }
        writeSealed(chunk, printed);
    }

    private void writeSealed(List<CsvLines.Line> lines, Printed printed) throws IOException {
        var rows = lines.stream()
                .map(line -> plan.orElseThrow().row(line.number(), line.cells()))
                .toList();
        var sealed = target.sealed(rows);
        for (var i = 0; i < lines.size(); i++) {
            printed.add(lines.get(i).number(), sealed(lines.get(i).cells(), sealed.get(i)));
        }
    }

    private List<String> sealed(List<String> cells, Row row) {
        var safe = new ArrayList<>(cells);
        for (var column : target.secretColumns()) {
            plan.orElseThrow().place(column).ifPresent(index -> safe.set(index, row.cell(column)));
        }
        return safe;
    }

    /** Keeps every line at its number, so that a report names the lines of the file that was sent. */
    private static final class Printed {

        private final CSVPrinter printer;
        private int line = 1;

        Printed(CSVPrinter printer) {
            this.printer = printer;
        }

        void add(int number, List<String> cells) throws IOException {
            var height = 1
                    + (int) cells.stream()
                            .flatMapToInt(String::chars)
                            .filter(c -> c == '\n')
                            .count();
            for (; line + height < number; line++) {
                printer.println();
            }
            printer.printRecord(cells);
            line += height;
        }
    }
}
