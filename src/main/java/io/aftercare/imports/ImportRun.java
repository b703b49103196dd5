package io.aftercare.imports;

import io.aftercare.shared.ImportTarget.Origin;
import java.time.Instant;
import java.util.List;

/**
 * What became of one file.
 *
 * @param accepted how many rows were stored, or would be after a dry run
 * @param known    how many of these changed a record that was there
 * @param rejected how many rows something was wrong with; without {@code partial} nothing was stored if any were
 * @param noted    how many rows were stored without a cell that could not be read
 * @param endedAt  null while it goes on
 */
public record ImportRun(
        long id,
        ImportRequest request,
        FileFacts file,
        State state,
        Progress progress,
        int accepted,
        int known,
        int rejected,
        int noted,
        String actor,
        Instant createdAt,
        Instant endedAt) {

    /** Where the run stands. */
    public enum State {
        /** The source has not said yet how its columns are to be read. */
        WAITING,
        STAGING,
        CHECKING,
        MOVING,
        /** A dry run has ended; nothing was stored. */
        CHECKED,
        /** The rows are in the database, with {@code partial} the good ones. */
        DONE,
        /** Nothing was stored. */
        REJECTED;

        public boolean isFinal() {
            return this == CHECKED || this == DONE || this == REJECTED;
        }
    }

    /** @param delimiter what stands between two cells */
    public record FileFacts(String name, long size, String encoding, String delimiter) {}

    /**
     * How far the run has come.
     *
     * @param line the last line of this phase that is done
     * @param rows how many rows of this phase are done
     */
    public record Progress(int total, int line, int rows) {}

    /** What is wrong with one cell; {@code code} is a message key without its prefix {@code problem.} */
    public record Problem(int line, String column, String cell, String code, List<String> args, boolean bearable) {}

    /** From 0 to 100; the three phases take about as long. */
    public int percent() {
        if (state.isFinal()) {
            return 100;
        }
        var phase = Math.max(0, state.ordinal() - State.STAGING.ordinal());
        var within = progress.total() == 0 ? 0 : Math.min(progress.total(), progress.rows()) * 100L / progress.total();
        return (int) Math.min(99, (phase * 100 + within) / 3);
    }

    /** Whether its file was only checked, and some of it can be stored. */
    public boolean isLoadable() {
        return state == State.CHECKED && accepted > 0;
    }

    /** As what it changes tells it. */
    Origin origin() {
        return Origin.file(actor, id, file.name());
    }

    public String target() {
        return request.target();
    }
}
