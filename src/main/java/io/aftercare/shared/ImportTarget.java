package io.aftercare.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Master data that can be loaded from a file. The module that owns the data implements it. */
public interface ImportTarget {

    /** The last path segment of the import's address, such as {@code units}. */
    String name();

    /** The columns a file must have, in the order in which a template shows them; the first one tells records apart. */
    List<String> columns();

    /** Columns that a file may leave out. */
    default List<String> optionalColumns() {
        return List.of();
    }

    /** Columns whose cells no report may show. */
    default Set<String> secretColumns() {
        return Set.of();
    }

    /** Other words that files use for a column; its own name is understood in any spelling. */
    default Map<String, List<String>> synonyms() {
        return Map.of();
    }

    /** The row's record in the spelling by which records are told apart; empty if the cell is none. */
    default String key(Row row) {
        return row.cell(columns().get(0));
    }

    /** Begins to read one file, which comes in pieces; the origin stands in the trail of all that it changes. */
    Loading open(Origin origin);

    /**
     * The same rows as they may lie somewhere until they are stored: without what {@link #secretColumns()} say in the
     * clear. {@link Loading} gets only rows that went through here.
     */
    default List<Row> sealed(List<Row> rows) {
        return rows;
    }

    /** All columns, those that must be there first. */
    default List<String> allColumns() {
        var all = new ArrayList<>(columns());
        all.addAll(optionalColumns());
        return all;
    }

    /**
     * Stores rows that are all at hand.
     *
     * @return what is wrong; when not empty, the caller rolls everything back
     */
    @Transactional
    default List<RowProblem> load(List<Row> rows) {
        var problems = new ArrayList<>(doubled(rows));
        var loading = open(Origin.SYSTEM);
        var sealed = sealed(rows);
        problems.addAll(loading.check(sealed));
        problems.sort(Comparator.comparingInt(RowProblem::line));
        return problems.isEmpty() ? loading.store(sealed) : problems;
    }

    private List<RowProblem> doubled(List<Row> rows) {
        var firstLines = new HashMap<String, Integer>();
        var problems = new ArrayList<RowProblem>();
        for (var row : rows) {
            var key = key(row);
            var first = key.isEmpty() ? null : firstLines.putIfAbsent(key, row.line());
            if (first != null) {
                problems.add(RowProblem.of(row, columns().get(0), "import-row-doubled", key, first));
            }
        }
        return problems;
    }

    /**
     * Who brings the rows.
     *
     * @param actor  user name
     * @param run    the import run that the file belongs to; null for rows that are no file
     * @param reason what a trail tells as the reason, see {@link ChangeWords#reason}; null for none
     */
    record Origin(String actor, Long run, String reason) {

        /** Rows that come with the application itself. */
        public static final Origin SYSTEM = new Origin("system", null, null);

        /** A file that somebody has sent. */
        public static Origin file(String actor, long run, String file) {
            return new Origin(actor, run, ChangeWords.reasonOf(ChangeWords.IMPORT, String.valueOf(run), file));
        }
    }

    /** One file on its way in, piece by piece from the first row to the last. */
    interface Loading {

        /** Finds all that is wrong with the rows and writes nothing. */
        List<RowProblem> check(List<Row> rows);

        /**
         * Stores the rows inside the caller's transaction; existing records with the same key are updated, rows with
         * a problem that is not {@link RowProblem#bearable()} are left out.
         *
         * @return what is wrong
         */
        List<RowProblem> store(List<Row> rows);

        /** Those of the keys that have a record already. */
        Set<String> known(Collection<String> keys);
    }

    /**
     * One line of the file. An absent or blank cell is the empty string.
     *
     * @param line  counted from 1; the header has the first
     * @param cells by column name, trimmed
     */
    record Row(int line, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The same row with another word in one cell. */
        public Row with(String column, String cell) {
            var changed = new HashMap<>(cells);
            changed.put(column, cell);
            return new Row(line, changed);
        }
    }

    /**
     * What is wrong with one cell.
     *
     * @param code     a message key without its prefix {@code problem.}
     * @param bearable whether the row can be stored all the same, without what the cell says
     */
    record RowProblem(int line, String column, String code, List<Object> args, boolean bearable) {

        public RowProblem(int line, String column, String code, List<Object> args) {
            this(line, column, code, args, false);
        }

        public static RowProblem of(Row row, String column, String code, Object... args) {
            return new RowProblem(row.line(), column, code, List.of(args));
        }

        /** The lines that cannot be stored. */
        public static Set<Integer> unbearable(Collection<RowProblem> problems) {
            return problems.stream()
                    .filter(problem -> !problem.bearable())
                    .map(RowProblem::line)
                    .collect(Collectors.toSet());
        }
    }
}
