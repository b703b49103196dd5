package io.aftercare.imports;

import java.util.List;

/**
 * What became of one file.
 *
 * @param accepted how many rows were stored
 * @param rejected how many rows something was wrong with; if any, nothing was stored
 * @param problems the first of them by line, see {@link Imports#MOST_PROBLEMS}
 */
public record ImportRun(long id, String target, State state, int accepted, int rejected, List<Problem> problems) {

    /** Whether the rows are in the database. */
    public enum State {
        DONE,
        REJECTED
    }

    /** What is wrong with one cell; {@code code} is a message key without its prefix {@code problem.} */
    public record Problem(int line, String column, String code, List<String> args) {}
}
