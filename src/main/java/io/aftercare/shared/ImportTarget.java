package io.aftercare.shared;

import java.util.List;
import java.util.Map;

/** Master data that can be loaded from a file. The module that owns the data implements it. */
public interface ImportTarget {

    /** The last path segment of the import's address, such as {@code units}. */
    String name();

    /** The columns a file must have, in the order in which a template shows them. */
    List<String> columns();

    /** Columns that a file may leave out. */
    default List<String> optionalColumns() {
        return List.of();
    }

    /**
     * Stores the rows inside the caller's transaction; existing records with the same key are updated.
     *
     * @param rows each row's cells by column name, trimmed; line numbers start at 2, after the header
     * @return what is wrong; when not empty, the caller rolls everything back
     */
    List<RowProblem> load(List<Row> rows);

    /** One line of the file. An absent or blank cell is the empty string. */
    record Row(int line, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** What is wrong with one cell. {@code code} is a message key without its prefix {@code problem.} */
    record RowProblem(int line, String column, String code, List<Object> args) {

        public static RowProblem of(Row row, String column, String code, Object... args) {
            return new RowProblem(row.line(), column, code, List.of(args));
        }
    }
}
