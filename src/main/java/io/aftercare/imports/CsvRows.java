package io.aftercare.imports;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.InvalidInputException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of comma-separated values: UTF-8, a header line with known columns, as many cells in every line. */
final class CsvRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private CsvRows() {}

    /** @throws InvalidInputException naming what is wrong with the file as a whole */
    static List<Row> read(byte[] file, ImportTarget target) {
        try (var parser = CSVParser.parse(new StringReader(text(file)), FORMAT)) {
            checkHeader(parser.getHeaderNames(), target);
            var rows = new ArrayList<Row>();
            for (var line : parser) {
                rows.add(row((int) parser.getCurrentLineNumber(), line, parser.getHeaderNames()));
            }
            if (rows.isEmpty()) {
                throw new InvalidInputException("", "import-empty");
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InvalidInputException("", "import-not-csv");
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInputException("", "import-not-utf8");
        }
    }

    private static void checkHeader(List<String> header, ImportTarget target) {
        var problems = new ArrayList<FieldProblem>();
        target.columns().stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problems.add(FieldProblem.of(column, "import-column-missing", column)));
        header.stream()
                .filter(column -> !target.columns().contains(column)
                        && !target.optionalColumns().contains(column))
                .forEach(column -> problems.add(FieldProblem.of(column, "import-column-unknown", column)));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static Row row(int number, CSVRecord line, List<String> header) {
        if (line.size() != header.size()) {
            throw new InvalidInputException("", "import-cells", number, line.size(), header.size());
        }
        Map<String, String> cells = new HashMap<>();
        header.forEach(column -> cells.put(column, line.get(column)));
        return new Row(number, cells);
    }
}
