package io.aftercare.imports;

import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.Submissions;
import io.aftercare.shared.TextList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code import_row}: rows between their file and their place. */
@Component
class StagedRows {

    static final int LONGEST_ROW = 8000;

    private static final int ROWS_A_STATEMENT = 250;
    private static final int ROWS_DELETED_AT_ONCE = 20_000;
    private static final int DIGITS_OF_A_KEY = 32;
    private static final int KEYS_AT_ONCE = 5000;
    private static final TextList CELLS = new TextList();

    private final JdbcClient jdbc;

    StagedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the row is short enough to be kept. */
    static boolean fits(ImportTarget target, Row row) {
        return cells(target, row).length() <= LONGEST_ROW;
    }

    void add(long run, ImportTarget target, List<Row> rows) {
        for (var from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            var chunk = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
            var values = new ArrayList<>();
            for (var row : chunk) {
                Collections.addAll(values, run, row.line(), digest(target.key(row)), cells(target, row));
            }
            jdbc.sql("insert into import_row (run_id, line, row_key, cells, bad) values "
                            + String.join(", ", Collections.nCopies(chunk.size(), "(?, ?, ?, ?, false)")))
                    .params(values)
                    .update();
        }
    }

    /**
     * The rows that nothing is known to be wrong with, in pieces of so many lines. Lines are asked for by their numbers,
     * from one to another: a limit without an end let the database sort the whole file for each piece.
     */
    void forEachPiece(long run, ImportTarget target, int lines, Consumer<List<Row>> work) {
        var last = lastLine(run);
        for (var from = 1; from <= last; from += lines) {
            var piece = good(run, target, from, from + lines - 1);
            if (!piece.isEmpty()) {
                work.accept(piece);
            }
        }
    }

    private List<Row> good(long run, ImportTarget target, int from, int to) {
        var columns = target.allColumns();
        return jdbc.sql("select line, cells from import_row where run_id = ? and line between ? and ? and bad = false"
                        + " order by line")
                .params(run, from, to)
                .query((found, n) -> row(found.getInt("line"), found.getString("cells"), columns))
                .list();
    }

    private int lastLine(long run) {
        return jdbc.sql("select coalesce(max(line), 0) from import_row where run_id = ?")
                .param(run)
                .query(Integer.class)
                .single();
    }

    /** Finds the rows whose record stands on an earlier line too, along the index, a page at a time. */
    void findDoubled(long run) {
        var last = "";
        for (var page = keysAfter(run, last); !page.isEmpty(); page = keysAfter(run, last)) {
            markDoubled(run, page);
            last = page.get(page.size() - 1).key();
        }
    }

    /** The line on which each of these rows' record stands first, for those that do not. */
    Map<Integer, Integer> firstOfDoubled(long run, int from, int to) {
        var doubled = new HashMap<Integer, Integer>();
        jdbc.sql("select line, first_line from import_row where run_id = ? and line between ? and ?"
                        + " and first_line is not null")
                .params(run, from, to)
                .query(row -> {
                    doubled.put(row.getInt("line"), row.getInt("first_line"));
                });
        return doubled;
    }

    private List<KeyedLine> keysAfter(long run, String key) {
        return jdbc.sql("select row_key, line from import_row where run_id = ? and row_key > ?"
                        + " order by run_id, row_key, line limit " + KEYS_AT_ONCE)
                .params(run, key)
                .query((row, n) -> new KeyedLine(row.getString("row_key"), row.getInt("line")))
                .list();
    }

    /** The last record of a page may go on beyond it. */
    private void markDoubled(long run, List<KeyedLine> page) {
        var first = page.get(0);
        var marked = false;
        for (var each : page) {
            if (!each.key().equals(first.key())) {
                first = each;
                marked = false;
            } else if (each.line() != first.line() && !marked) {
                markAfter(run, first);
                marked = true;
            }
        }
        if (!marked) {
            markAfter(run, first);
        }
    }

    private void markAfter(long run, KeyedLine first) {
        jdbc.sql("update import_row set first_line = ? where run_id = ? and row_key = ? and line > ?")
                .params(first.line(), run, first.key(), first.line())
                .update();
    }

    private record KeyedLine(String key, int line) {}

    void markBad(long run, Collection<Integer> lines) {
        if (!lines.isEmpty()) {
            jdbc.sql("update import_row set bad = true where run_id = :run and line in (:lines)")
                    .param("run", run)
                    .param("lines", lines)
                    .update();
        }
    }

    /** Forgets some of the run's rows; whether there may be more. */
    boolean deleteSome(long run) {
        var last = jdbc.sql(
                        "select max(line) from (select line from import_row where run_id = ? order by run_id, line limit "
                                + ROWS_DELETED_AT_ONCE + ") as chunk")
                .param(run)
                .query(Integer.class)
                .optional();
        last.ifPresent(line -> jdbc.sql("delete from import_row where run_id = ? and line <= ?")
                .params(run, line)
                .update());
        return last.isPresent();
    }

    private static Row row(int line, String kept, List<String> columns) {
        var cells = CELLS.convertToEntityAttribute(kept);
        var row = new HashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(line, row);
    }

    private static String cells(ImportTarget target, Row row) {
        return CELLS.convertToDatabaseColumn(
                target.allColumns().stream().map(row::cell).toList());
    }

    private static String digest(String key) {
        return key.isEmpty() ? "" : Submissions.digest(key).substring(0, DIGITS_OF_A_KEY);
    }
}
