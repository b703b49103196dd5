package io.aftercare.shared;

import java.util.List;

/** The input cannot be accepted; answered as 422 with one entry per field. Nothing has been changed. */
public class InvalidInputException extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public InvalidInputException(List<FieldProblem> problems) {
        super("Invalid input: " + problems);
        this.problems = List.copyOf(problems);
    }

    public InvalidInputException(String field, String code, Object... args) {
        this(List.of(FieldProblem.of(field, code, args)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    /** Whether this code is among the problems. */
    public boolean says(String code) {
        return problems().stream().anyMatch(problem -> problem.code().equals(code));
    }
}
