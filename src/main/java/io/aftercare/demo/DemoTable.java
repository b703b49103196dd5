package io.aftercare.demo;

import io.aftercare.shared.ImportTarget.Row;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;

/** The made-up facts of the demo company, tables in the folder {@code demo}. */
final class DemoTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private DemoTable() {}

    static List<Row> rows(String name) {
        var resource = new ClassPathResource("demo/" + name + ".csv");
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            var rows = new ArrayList<Row>();
            parser.forEach(record -> rows.add(new Row((int) record.getRecordNumber() + 1, record.toMap())));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the demo table " + name, e);
        }
    }
}
