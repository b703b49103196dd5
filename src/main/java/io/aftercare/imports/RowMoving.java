package io.aftercare.imports;

import io.aftercare.imports.ImportRun.State;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Moves the good rows to their place in one transaction: a reader sees all of them or none. */
@Component
class RowMoving {

    private static final int LINES_AT_ONCE = 1000;

    private final StagedRows rows;
    private final RunJournal journal;
    private final Pieces pieces;
    private final EntityManager entities;

    RowMoving(StagedRows rows, RunJournal journal, Pieces pieces, EntityManager entities) {
        this.rows = rows;
        this.journal = journal;
        this.pieces = pieces;
        this.entities = entities;
    }

    void move(ImportRun run, ImportTarget target) {
        try {
            pieces.run(() -> {
                var late = new ArrayList<Late>();
                var moved = moveAll(run, target, late);
                late.forEach(each -> each.note(journal, run, target));
                journal.end(run.id(), State.DONE, moved);
            });
        } catch (Refused refused) {
            pieces.run(() -> {
                refused.late.note(journal, run, target);
                journal.end(run.id(), State.REJECTED, 0);
            });
        }
    }

    private int moveAll(ImportRun run, ImportTarget target, List<Late> late) {
        pieces.run(() -> journal.enter(run.id(), State.MOVING));
        var loading = target.open(run.origin());
        var moved = new AtomicInteger();
        rows.forEachPiece(run.id(), target, LINES_AT_ONCE, piece -> {
            moved.addAndGet(piece.size() - store(run, loading, piece, late));
            pieces.run(() -> journal.advance(run.id(), piece));
        });
        return moved.get();
    }

    /** @return how many of them could not be stored after all: the world has changed since they were checked */
    private int store(ImportRun run, ImportTarget.Loading loading, List<Row> chunk, List<Late> late) {
        var problems = loading.store(chunk);
        entities.flush();
        entities.clear();
        var bad = RowChecking.badLines(run, problems);
        if (!bad.isEmpty()) {
            var found = problems.stream()
                    .filter(problem -> bad.contains(problem.line()))
                    .toList();
            late.add(new Late(
                    chunk.stream().filter(row -> bad.contains(row.line())).toList(), found));
            if (!run.request().partial()) {
                throw new Refused(late.get(0));
            }
        }
        return bad.size();
    }

    /** What turned out to be wrong on the way. */
    private record Late(List<Row> rows, List<RowProblem> problems) {

        void note(RunJournal journal, ImportRun run, ImportTarget target) {
            journal.note(run.id(), target, rows, problems, rows.size(), 0);
        }
    }

    /** Carries the problems out of the transaction, which it rolls back. */
    private static final class Refused extends RuntimeException {

        private final transient Late late;

        Refused(Late late) {
            this.late = late;
        }
    }
}
