package io.aftercare.shared;

import java.util.List;

/** The input is larger than we take; answered as 413 with one entry per field. Nothing has been changed. */
public class TooLargeException extends InvalidInputException {

    public TooLargeException(List<FieldProblem> problems) {
        super(problems);
    }
}
