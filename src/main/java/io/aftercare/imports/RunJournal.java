package io.aftercare.imports;

import io.aftercare.imports.ImportRun.Problem;
import io.aftercare.imports.ImportRun.State;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down how far a run has come and what was wrong, for those who watch it. */
@Component
class RunJournal {

    private final ImportRunTable runs;
    private final ImportProblemTable problems;

    RunJournal(ImportRunTable runs, ImportProblemTable problems) {
        this.runs = runs;
        this.problems = problems;
    }

    void begin(long run) {
        problems.delete(run);
        runs.begin(run);
    }

    void enter(long run, State state) {
        runs.enter(run, state);
    }

    void advance(long run, List<Row> rows) {
        runs.advance(run, rows.get(rows.size() - 1).line(), rows.size());
    }

    /**
     * Notes what is wrong with some of these rows and how many were there before.
     *
     * @param bad the lines that will not be stored for it
     */
    void note(long run, ImportTarget target, List<Row> rows, List<RowProblem> found, int bad, int known) {
        var byLine = rows.stream().collect(Collectors.toMap(Row::line, Function.identity()));
        var kept = found.stream()
                .sorted(Comparator.comparing(RowProblem::line))
                .map(problem -> kept(target, byLine, problem))
                .toList();
        problems.add(run, kept, Imports.MOST_PROBLEMS);
        var all = (int) found.stream().map(RowProblem::line).distinct().count();
        runs.count(run, bad, all - bad, known);
    }

    /** Notes what is wrong with the file as a whole. */
    void noteHeader(long run, List<FieldProblem> found) {
        var kept = found.stream()
                .map(problem -> new Problem(1, problem.field(), "", problem.code(), texts(problem.args()), false))
                .toList();
        problems.add(run, kept, Imports.MOST_PROBLEMS);
    }

    void end(long run, State state, int accepted) {
        runs.end(run, state, accepted);
    }

    private static Problem kept(ImportTarget target, Map<Integer, Row> rows, RowProblem problem) {
        var secret = target.secretColumns().contains(problem.column());
        var cell = secret ? "" : rows.get(problem.line()).cell(problem.column());
        return new Problem(
                problem.line(), problem.column(), cell, problem.code(), texts(problem.args()), problem.bearable());
    }

    private static List<String> texts(List<Object> args) {
        return args.stream().map(String::valueOf).toList();
    }
}
