package io.aftercare.imports;

import io.aftercare.imports.ImportRun.State;
import io.aftercare.imports.file.CsvLines;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings a file's rows where they can be looked at piece by piece. */
@Component
class RowStaging {

    private static final int CHUNK = 2000;

    private final StoredFiles files;
    private final StagedRows rows;
    private final RunJournal journal;
    private final Pieces pieces;

    RowStaging(StoredFiles files, StagedRows rows, RunJournal journal, Pieces pieces) {
        this.files = files;
        this.rows = rows;
        this.journal = journal;
        this.pieces = pieces;
    }

    /** @param plan makes the plan for a header */
    void stage(ImportRun run, ImportTarget target, Planning plan) {
        pieces.run(() -> journal.begin(run.id()));
        while (pieces.get(() -> rows.deleteSome(run.id()))) {
            // what an earlier attempt has left
        }
        try (var lines = open(run)) {
            var columns = plan.of(lines.header());
            var chunk = new ArrayList<Row>(CHUNK);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                chunk.add(columns.row(line.get().number(), line.get().cells()));
                if (chunk.size() == CHUNK) {
                    add(run, target, chunk);
                    chunk.clear();
                }
            }
            add(run, target, chunk);
        }
        pieces.run(() -> journal.enter(run.id(), State.CHECKING));
    }

    /** Makes the plan for a header. */
    interface Planning {

        ColumnPlan of(List<String> header);
    }

    CsvLines open(ImportRun run) {
        return CsvLines.open(
                files.open(run.id()),
                Charset.forName(run.file().encoding()),
                run.file().delimiter().charAt(0));
    }

    private void add(ImportRun run, ImportTarget target, List<Row> chunk) {
        if (chunk.isEmpty()) {
            return;
        }
        pieces.run(() -> {
            var tooLong = chunk.stream()
                    .filter(row -> !StagedRows.fits(target, row))
                    .map(row -> RowProblem.of(row, "", "import-line-too-long", StagedRows.LONGEST_ROW))
                    .toList();
            var bad = RowProblem.unbearable(tooLong);
            rows.add(
                    run.id(),
                    target,
                    chunk.stream()
                            .map(row -> bad.contains(row.line()) ? new Row(row.line(), Map.of()) : row)
                            .toList());
            if (!bad.isEmpty()) {
                rows.markBad(run.id(), bad);
                journal.note(run.id(), target, chunk, tooLong, bad.size(), 0);
            }
            journal.advance(run.id(), chunk);
        });
    }
}
