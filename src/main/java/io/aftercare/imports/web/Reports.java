package io.aftercare.imports.web;

import io.aftercare.imports.ImportRun;
import io.aftercare.imports.Imports;
import io.aftercare.imports.web.ImportReport.RowReport;
import io.aftercare.shared.Paged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Puts what became of a file into words. */
@Component
class Reports {

    private static final int SHOWN = 1000;
    private static final int AT_ONCE = 500;
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final Imports imports;
    private final MessageSource messages;

    Reports(Imports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    ImportReport report(long id, Locale locale) {
        return report(imports.get(id), SHOWN, locale);
    }

    ImportReport report(ImportRun run, int shown, Locale locale) {
        return ImportReport.of(run, imports.problemCount(run.id()), rows(run.id(), 0, shown, locale));
    }

    /** The newest first, without their rows. */
    Paged<ImportReport> page(int page, int size) {
        var bounded = Paged.request(page, size, Sort.unsorted());
        var runs = imports.page(bounded.getPageNumber(), bounded.getPageSize());
        return new Paged<>(
                runs.items().stream()
                        .map(run -> ImportReport.of(run, 0, List.of()))
                        .toList(),
                runs.page(),
                runs.size(),
                runs.total());
    }

    /** All problems that are kept, for a spreadsheet: no cell can become a formula. */
    void write(long id, Writer writer, Locale locale) {
        imports.get(id);
        try (var csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            csv.printRecord("line", "column", "value", "reason", "refused");
            var from = 0;
            for (var rows = rows(id, 0, AT_ONCE, locale); !rows.isEmpty(); rows = rows(id, from, AT_ONCE, locale)) {
                for (var row : rows) {
                    csv.printRecord(
                            row.line(), safe(row.column()), safe(row.value()), safe(row.message()), row.refused());
                }
                from += rows.size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String safe(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private List<RowReport> rows(long id, int from, int size, Locale locale) {
        return imports.problems(id, from, size).stream()
                .map(problem -> RowReport.of(
                        problem,
                        messages.getMessage(
                                "problem." + problem.code(), problem.args().toArray(), problem.code(), locale)))
                .toList();
    }
}
