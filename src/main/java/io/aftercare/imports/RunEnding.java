package io.aftercare.imports;

import io.aftercare.imports.ImportRun.State;
import io.aftercare.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** Ends runs, and clears away what they needed on the way. */
@Component
class RunEnding {

    private final RunJournal journal;
    private final StagedRows rows;
    private final StoredFiles files;
    private final Pieces pieces;

    RunEnding(RunJournal journal, StagedRows rows, StoredFiles files, Pieces pieces) {
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

    /** Takes away the rows and the file of a run that has ended. */
    void sweep(long run) {
        while (pieces.get(() -> rows.deleteSome(run))) {
            // the next piece
        }
        pieces.run(() -> files.delete(run));
    }
}
