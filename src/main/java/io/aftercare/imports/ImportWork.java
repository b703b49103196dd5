package io.aftercare.imports;

import io.aftercare.imports.ImportRun.State;
import io.aftercare.shared.InvalidInputException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Does what is to be done with a file: stages, checks and moves its rows. Whoever dies on the way leaves nothing behind
 * but staged rows; the next one begins anew.
 */
@Component
class ImportWork {

    private final ImportRunTable runs;
    private final ImportTargets targets;
    private final MappingTable mappings;
    private final RowStaging staging;
    private final RowChecking checking;
    private final RowMoving moving;
    private final RunEnding ending;
    private final RunLocks locks;

    ImportWork(
            ImportRunTable runs,
            ImportTargets targets,
            MappingTable mappings,
            RowStaging staging,
            RowChecking checking,
            RowMoving moving,
            RunEnding ending,
            RunLocks locks) {
        this.runs = runs;
        this.targets = targets;
        this.mappings = mappings;
        this.staging = staging;
        this.checking = checking;
        this.moving = moving;
        this.ending = ending;
        this.locks = locks;
    }

    /** Brings the run to its end, unless another does. A run that has ended, or waits for its columns, is left alone. */
    void finish(long id) {
        locks.whileHeld(id, () -> {
            var run = runs.find(id).orElseThrow();
            if (!run.state().isFinal() && run.state() != State.WAITING) {
                work(run);
                ending.sweep(id);
                ending.sweepChecked();
            }
        });
    }

    /** Ends a run that waits for its columns and cannot go on. */
    void refuse(long id, InvalidInputException refusal) {
        locks.whileHeld(id, () -> {
            ending.refuse(runs.find(id).orElseThrow(), refusal);
            ending.sweep(id);
        });
    }

    private void work(ImportRun run) {
        var target = targets.get(run.target());
        try {
            staging.stage(run, target, header -> plan(run.request(), header));
        } catch (InvalidInputException refusal) {
            ending.refuse(run, refusal);
            return;
        }
        checking.check(run, target);
        var checked = runs.find(run.id()).orElseThrow();
        var good = checked.progress().total() - checked.rejected();
        var refused = checked.rejected() > 0 && !run.request().partial();
        if (run.request().dryRun()) {
            ending.end(run, State.CHECKED, refused ? 0 : good);
        } else if (refused) {
            ending.end(run, State.REJECTED, 0);
        } else {
            moving.move(run, target);
        }
    }

    /** @throws InvalidInputException if the columns do not fit */
    ColumnPlan plan(ImportRequest request, List<String> header) {
        return request.hasSource()
                ? ColumnPlan.of(
                        mappings.find(request.target(), request.source())
                                .orElseThrow(() ->
                                        new InvalidInputException("source", "import-source-unknown", request.source())),
                        header)
                : ColumnPlan.ofOurWords(targets.get(request.target()), header);
    }
}
