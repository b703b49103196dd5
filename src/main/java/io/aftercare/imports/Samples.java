package io.aftercare.imports;

import io.aftercare.imports.file.CsvLines;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Shows what a file looks like, as it is and as it would be read. */
@Component
class Samples {

    private static final int LINES = 5;
    private static final int MOST_WORDS = 300;
    private static final int LINES_LOOKED_AT = 200_000;

    private final ImportRunTable runs;
    private final MappingTable mappings;
    private final RowStaging staging;

    Samples(ImportRunTable runs, MappingTable mappings, RowStaging staging) {
        this.runs = runs;
        this.mappings = mappings;
        this.staging = staging;
    }

    /** The columns of the run's file. */
    List<String> header(long run) {
        try (var lines = open(run)) {
            return lines.header();
        }
    }

    /**
     * @param run        whose file is looked at; null for the sample that is kept
     * @param translated the columns whose words are asked for
     */
    MappingDraft draft(Mapping said, ImportTarget target, Long run, Set<String> translated) {
        var kept = mappings.find(said.target(), said.source());
        var header = run == null ? kept.map(Mapping::header).orElse(said.header()) : header(run);
        // a file with secrets lies there without its rows
        var sample = run == null ? kept.map(Mapping::sample).orElse(List.of()) : sample(run);
        return new MappingDraft(
                said,
                target.allColumns(),
                header,
                sample,
                rows(said, target, header, sample),
                run == null ? Map.of() : words(said, header, run, translated));
    }

    private List<List<String>> sample(long run) {
        try (var lines = open(run)) {
            var sample = new ArrayList<List<String>>();
            for (var line = lines.next(); line.isPresent() && sample.size() < LINES; line = lines.next()) {
                sample.add(line.get().cells());
            }
            return sample;
        }
    }

    /** Empty while the rules do not fit the file. */
    private static List<List<String>> rows(
            Mapping said, ImportTarget target, List<String> header, List<List<String>> sample) {
        try {
            var plan = ColumnPlan.of(said, header);
            return sample.stream()
                    .map(cells -> plan.row(0, cells))
                    .map(row -> target.allColumns().stream().map(row::cell).toList())
                    .toList();
        } catch (InvalidInputException unfit) {
            return List.of();
        }
    }

    /** For each column of ours that takes one of theirs: what stands there, in order. */
    private Map<String, List<String>> words(Mapping said, List<String> header, long run, Set<String> translated) {
        var found = new LinkedHashMap<Integer, TreeSet<String>>();
        var places = new LinkedHashMap<String, Integer>();
        said.rules().forEach((column, rule) -> {
            var index = header.indexOf(rule.theirs());
            if (index >= 0 && translated.contains(column)) {
                places.put(column, index);
                found.put(index, new TreeSet<>());
            }
        });
        if (!found.isEmpty()) {
            look(run, found);
        }
        var words = new LinkedHashMap<String, List<String>>();
        places.forEach((column, index) -> words.put(column, List.copyOf(found.get(index))));
        return words;
    }

    private void look(long run, Map<Integer, TreeSet<String>> found) {
        try (var lines = open(run)) {
            var n = 0;
            for (var line = lines.next(); line.isPresent() && n < LINES_LOOKED_AT; line = lines.next(), n++) {
                var cells = line.get().cells();
                found.forEach((index, words) -> {
                    if (words.size() < MOST_WORDS && !cells.get(index).isEmpty()) {
                        words.add(cells.get(index));
                    }
                });
            }
        }
    }

    private CsvLines open(long run) {
        var waiting = runs.find(run)
                .filter(found -> found.state() == ImportRun.State.WAITING)
                .orElseThrow(() -> new NotFoundException("file of import " + run));
        return staging.open(waiting);
    }
}
