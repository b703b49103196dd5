package io.aftercare.imports;

import io.aftercare.imports.ImportRun.State;
import io.aftercare.shared.Clock;
import io.aftercare.shared.InvalidInputException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Ends runs, and clears away what they needed on the way. */
@Component
class RunEnding {

    private static final Duration CHECKED_FILES_ARE_KEPT = Duration.ofDays(1);

    private final ImportRunTable runs;
    private final RunJournal journal;
    private final StagedRows rows;
    private final StoredFiles files;
    private final Pieces pieces;
    private final Clock clock;

    RunEnding(ImportRunTable runs, RunJournal journal, StagedRows rows, StoredFiles files, Pieces pieces, Clock clock) {
        this.runs = runs;
        this.clock = clock;
        this.journal = journal;
        this.rows = rows;
        this.files = files;
        this.pieces = pieces;
    }

    void end(ImportRun run, State state, int accepted) {
        pieces.run(() -> journal.end(run.id(), state, accepted));
    }

    /** Ends the run for what is wrong with the file as a whole. */
    void refuse(ImportRun run, InvalidInputException refusal) {
        pieces.run(() -> {
            journal.noteHeader(run.id(), refusal.problems());
            journal.end(run.id(), State.REJECTED, 0);
        });
    }

    /** Takes away the rows of a run that has ended, and its file, unless somebody may want to load it now. */
    void sweep(long run) {
        while (pieces.get(() -> rows.deleteSome(run))) {
            // the next piece
        }
        if (!runs.find(run).orElseThrow().isLoadable()) {
            pieces.run(() -> files.delete(run));
        }
    }

    /** Takes away what earlier runs have left. */
    void sweepOld() {
        runs.endedWithLeftovers().forEach(this::sweep);
        sweepChecked();
    }

    /** Takes away the files that were only checked and that nobody has loaded for a day. */
    void sweepChecked() {
        runs.checkedWithFile(clock.now().minus(CHECKED_FILES_ARE_KEPT))
                .forEach(run -> pieces.run(() -> files.delete(run)));
    }
}
