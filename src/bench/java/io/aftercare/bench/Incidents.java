package io.aftercare.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;

/** Reads the real service cases, which are never part of the project. */
final class Incidents {

    static final Path FILE = Path.of("..", "shared", "data", "service-incidents.csv.gz");

    private Incidents() {}

    /** The first events of the first cases of the file. */
    static List<Incident> first(Path file, int cases, String run) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var incidents = new LinkedHashMap<String, Incident>();
        try (var reader =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            for (var row : parser) {
                if (incidents.size() == cases && !incidents.containsKey(row.get("case"))) {
                    break;
                }
                incidents.computeIfAbsent(
                        row.get("case"),
                        id -> new Incident(
                                incidents.size(), id, row.get("product"), row.get("country"), row.get("impact"), run));
            }
        }
        return List.copyOf(incidents.values());
    }
}
