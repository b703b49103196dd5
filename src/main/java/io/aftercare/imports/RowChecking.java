package io.aftercare.imports;

import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds all that is wrong with the staged rows and writes none of them anywhere. */
@Component
class RowChecking {

    private static final int LINES_AT_ONCE = 2000;

    private final StagedRows rows;
    private final RunJournal journal;
    private final Pieces pieces;

    RowChecking(StagedRows rows, RunJournal journal, Pieces pieces) {
        this.rows = rows;
        this.journal = journal;
        this.pieces = pieces;
    }

    void check(ImportRun run, ImportTarget target) {
        pieces.run(() -> rows.findDoubled(run.id()));
        var loading = pieces.get(() -> target.open(run.origin()));
        rows.forEachPiece(
                run.id(), target, LINES_AT_ONCE, piece -> pieces.run(() -> check(run, target, loading, piece)));
    }

    private void check(ImportRun run, ImportTarget target, ImportTarget.Loading loading, List<Row> chunk) {
        var problems = new ArrayList<>(loading.check(chunk));
        problems.addAll(doubled(run, target, chunk));
        var bad = badLines(run, problems);
        rows.markBad(run.id(), bad);
        var good = chunk.stream().filter(row -> !bad.contains(row.line())).toList();
        journal.note(run.id(), target, chunk, problems, bad.size(), known(target, loading, good));
        journal.advance(run.id(), chunk);
    }

    /** Without {@code partial} nothing is bearable. */
    static Set<Integer> badLines(ImportRun run, List<RowProblem> problems) {
        return run.request().partial()
                ? RowProblem.unbearable(problems)
                : problems.stream().map(RowProblem::line).collect(Collectors.toSet());
    }

    private static int known(ImportTarget target, ImportTarget.Loading loading, List<Row> good) {
        var keys = good.stream().map(target::key).filter(key -> !key.isEmpty()).toList();
        return keys.isEmpty() ? 0 : loading.known(keys).size();
    }

    private List<RowProblem> doubled(ImportRun run, ImportTarget target, List<Row> chunk) {
        var firsts = rows.firstOfDoubled(
                run.id(), chunk.get(0).line(), chunk.get(chunk.size() - 1).line());
        return chunk.stream()
                .filter(row -> firsts.containsKey(row.line()))
                .map(row -> RowProblem.of(
                        row, target.columns().get(0), "import-row-doubled", target.key(row), firsts.get(row.line())))
                .toList();
    }
}
