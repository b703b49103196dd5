package io.aftercare.shared;

import java.util.List;
import org.springframework.validation.BindingResult;

/** Brings what a use case found wrong back to the fields of the form. */
public final class FormErrors {

    private FormErrors() {}

    public static void show(InvalidInputException refusal, BindingResult form) {
        refusal.problems().forEach(problem -> show(problem, form));
    }

    /** The same at fields of which nothing is wrong yet. */
    public static void add(List<FieldProblem> problems, BindingResult form) {
        problems.stream()
                .filter(problem -> problem.field().isEmpty() || !form.hasFieldErrors(problem.field()))
                .forEach(problem -> show(problem, form));
    }

    /** On top of the form, since it concerns no single field. */
    public static void show(ConflictException refusal, BindingResult form) {
        form.reject("problem." + refusal.code(), refusal.args(), refusal.code());
    }

    private static void show(FieldProblem problem, BindingResult form) {
        var code = "problem." + problem.code();
        var args = problem.args().toArray();
        if (problem.field().isEmpty()) {
            form.reject(code, args, problem.code());
        } else {
            form.rejectValue(problem.field(), code, args, problem.code());
        }
    }
}
