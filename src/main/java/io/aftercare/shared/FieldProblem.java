package io.aftercare.shared;

import java.util.List;

/**
 * What is wrong with one field, in a form that every language can print.
 *
 * @param field the field's name in the form or JSON body; empty when the whole input is meant
 * @param code  the message key without its prefix {@code problem.}
 * @param args  the message's arguments, in order
 */
public record FieldProblem(String field, String code, List<Object> args) {

    public static FieldProblem of(String field, String code, Object... args) {
        return new FieldProblem(field, code, List.of(args));
    }
}
