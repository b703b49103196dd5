package io.aftercare.imports.web;

import io.aftercare.imports.ImportRun;
import io.aftercare.imports.ImportRun.Problem;
import io.aftercare.imports.Imports;
import java.time.Instant;
import java.util.List;

/**
 * An import run as the API shows it.
 *
 * @param percent  how far it has come; 100 when it has ended
 * @param updated  how many of the accepted rows changed a record that was there
 * @param noted    how many accepted rows lost a cell that could not be read
 * @param problems how many problems the report has; {@code rows} shows the first of them
 * @param capped   whether the file may have more problems than are kept
 */
record ImportReport(
        long id,
        String target,
        String source,
        ImportRun.State state,
        boolean dryRun,
        boolean partial,
        int percent,
        int total,
        int accepted,
        int updated,
        int rejected,
        int noted,
        String encoding,
        String delimiter,
        Instant createdAt,
        Instant endedAt,
        long problems,
        boolean capped,
        List<RowReport> rows) {

    /**
     * @param column  empty if the whole line is meant
     * @param value   what the cell says; empty for a password
     * @param refused whether the row was left out for it
     */
    record RowReport(int line, String column, String value, String code, String message, boolean refused) {

        static RowReport of(Problem problem, String message) {
            return new RowReport(
                    problem.line(), problem.column(), problem.cell(), problem.code(), message, !problem.bearable());
        }
    }

    static ImportReport of(ImportRun run, long problems, List<RowReport> rows) {
        return new ImportReport(
                run.id(),
                run.target(),
                run.request().source(),
                run.state(),
                run.request().dryRun(),
                run.request().partial(),
                run.percent(),
                run.progress().total(),
                run.accepted(),
                Math.min(run.known(), run.accepted()),
                run.rejected(),
                run.noted(),
                run.file().encoding(),
                run.file().delimiter(),
                run.createdAt(),
                run.endedAt(),
                problems,
                problems >= Imports.MOST_PROBLEMS,
                rows);
    }
}
