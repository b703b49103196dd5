package io.aftercare.imports;

import io.aftercare.imports.ImportRun.Problem;
import io.aftercare.imports.ImportRun.State;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Submissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a file and stores all its rows, or none and says why. */
@Component
public class Imports {

    /** So many problems of one file are kept; whoever has more has made the same mistake everywhere. */
    static final int MOST_PROBLEMS = 1000;

    private final Map<String, ImportTarget> targets;
    private final ImportRunTable runs;
    private final Submissions submissions;

    Imports(List<ImportTarget> targets, ImportRunTable runs, Submissions submissions) {
        this.targets = targets.stream().collect(Collectors.toMap(ImportTarget::name, Function.identity()));
        this.runs = runs;
        this.submissions = submissions;
    }

    /**
     * Loads a file.
     *
     * @param key makes a repeated call one call; may be null
     * @return the id of the run, which says whether the rows were stored
     * @throws NotFoundException if nothing can be loaded under that name
     * @throws io.aftercare.shared.InvalidInputException if the file as a whole cannot be read; no run is kept then
     */
    public long load(String actor, String key, String target, byte[] file) {
        var loader = target(target);
        var rows = CsvRows.read(file, loader);
        var digest = Submissions.digest(new Upload(target, rows));
        try {
            return once(actor, key, digest, () -> {
                var problems = loader.load(rows);
                if (!problems.isEmpty()) {
                    throw new Refused(problems);
                }
                return runs.add(actor, target, State.DONE, rows.size(), 0);
            });
        } catch (Refused refused) {
            // everything is rolled back by now, so the report gets a transaction of its own
            return once(actor, key, digest, () -> report(actor, target, refused.problems));
        }
    }

    /** @throws NotFoundException if there is no such run */
    public ImportRun get(long id) {
        return runs.find(id).orElseThrow(() -> new NotFoundException("import " + id));
    }

    private long report(String actor, String target, List<RowProblem> problems) {
        var rejected = (int) problems.stream().map(RowProblem::line).distinct().count();
        var run = runs.add(actor, target, State.REJECTED, 0, rejected);
        runs.addProblems(
                run,
                problems.stream()
                        .sorted(Comparator.comparing(RowProblem::line))
                        .limit(MOST_PROBLEMS)
                        .map(Imports::kept)
                        .toList());
        return run;
    }

    private static Problem kept(RowProblem problem) {
        var args = problem.args().stream().map(Imports::shortened).toList();
        return new Problem(problem.line(), problem.column(), problem.code(), args);
    }

    private static String shortened(Object arg) {
        var text = String.valueOf(arg);
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    private long once(String actor, String key, String digest, LongSupplier work) {
        return Long.parseLong(submissions.once(actor, key, digest, () -> Long.toString(work.getAsLong())));
    }

    private ImportTarget target(String name) {
        var target = targets.get(name);
        if (target == null) {
            throw new NotFoundException("import of " + name);
        }
        return target;
    }

    private record Upload(String target, List<Row> rows) {}

    /** Carries the problems out of the transaction, which it rolls back. */
    private static final class Refused extends RuntimeException {

        private final transient List<RowProblem> problems;

        Refused(List<RowProblem> problems) {
            this.problems = problems;
        }
    }
}
