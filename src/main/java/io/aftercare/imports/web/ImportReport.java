package io.aftercare.imports.web;

import io.aftercare.imports.ImportRun;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** An import run as the API shows it. */
record ImportReport(long id, String target, ImportRun.State state, int accepted, int rejected, List<RowReport> rows) {

    /** @param column empty if the whole line is meant */
    record RowReport(int line, String column, String code, String message) {}

    static ImportReport of(ImportRun run, MessageSource messages, Locale locale) {
        var rows = run.problems().stream()
                .map(problem -> new RowReport(
                        problem.line(),
                        problem.column(),
                        problem.code(),
                        messages.getMessage(
                                "problem." + problem.code(), problem.args().toArray(), problem.code(), locale)))
                .toList();
        return new ImportReport(run.id(), run.target(), run.state(), run.accepted(), run.rejected(), rows);
    }
}
