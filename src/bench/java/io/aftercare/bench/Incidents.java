package io.aftercare.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;

/** Reads the real service cases, which are never part of the project. */
final class Incidents {

    static final Path FILE = Path.of("..", "shared", "data", "service-incidents.csv.gz");

    /** One case does not say which product it was. */
    private static final String NO_MODEL = "PROD-UNKNOWN";

    private Incidents() {}

    /** All cases of the file, or as many of each fate as make so many together, but two at least. */
    static List<Incident> read(Path file, int cases, String run) throws IOException {
        var all = new ArrayList<Incident>();
        logs(file).forEach((id, log) -> all.add(incident(all.size(), id, log, run)));
        return withElders(cases >= all.size() ? all : sample(all, cases));
    }

    private static Incident incident(int index, String id, List<Map<String, String>> log, String run) {
        var first = log.get(0);
        return new Incident(
                index,
                id,
                first.get("product").replace("- -", NO_MODEL),
                first.get("country"),
                first.get("impact"),
                Fate.of(Course.of(log)),
                run,
                null);
    }

    private static List<Incident> sample(List<Incident> all, int cases) {
        var byFate = new EnumMap<Fate, List<Incident>>(Fate.class);
        all.forEach(incident -> byFate.computeIfAbsent(incident.fate(), unseen -> new ArrayList<>())
                .add(incident));
        return byFate.values().stream()
                .flatMap(same -> same.stream().limit(Math.max(2, (long) same.size() * cases / all.size())))
                .toList();
    }

    /** Each repeat repair is of a unit that was repaired before. */
    private static List<Incident> withElders(List<Incident> incidents) {
        var repaired = incidents.stream()
                .filter(incident -> incident.fate() == Fate.REPAIRED)
                .iterator();
        return incidents.stream()
                .map(it -> it.fate() == Fate.REPAIRED_AGAIN ? it.onUnitOf(repaired.next()) : it)
                .toList();
    }

    private static Map<String, List<Map<String, String>>> logs(Path file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var logs = new LinkedHashMap<String, List<Map<String, String>>>();
        try (var reader =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            rows.forEach(row -> logs.computeIfAbsent(row.get("case"), unseen -> new ArrayList<>())
                    .add(row.toMap()));
        }
        return logs;
    }
}
