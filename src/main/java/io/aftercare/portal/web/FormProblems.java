package io.aftercare.portal.web;

import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.shared.FieldProblem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Writes what the use cases found wrong next to the fields. */
@Component
class FormProblems {

    private final MessageSource messages;

    FormProblems(MessageSource messages) {
        this.messages = messages;
    }

    void show(Collection<FieldProblem> problems, BindingResult result, Locale locale) {
        problems.forEach(problem -> show(here(problem, result), result, locale));
    }

    /** A problem and the field that it is shown at. */
    record Line(String field, String message) {}

    List<Line> lines(BindingResult result, Locale locale) {
        return result.getFieldErrors().stream()
                .map(error -> new Line(error.getField(), messages.getMessage(error, locale)))
                .toList();
    }

    private void show(FieldProblem problem, BindingResult result, Locale locale) {
        var text =
                messages.getMessage("problem." + problem.code(), problem.args().toArray(), locale);
        if (problem.field().isEmpty()) {
            result.reject(problem.code(), text);
        } else if (problem.field().equals(ReceivedFiles.FIELD) || !result.hasFieldErrors(problem.field())) {
            result.rejectValue(problem.field(), problem.code(), text);
        }
    }

    /** The problem as it concerns this form: at the field that has to change. */
    private static FieldProblem here(FieldProblem problem, BindingResult result) {
        if (problem.code().equals("claim-unit-of-someone-else")) {
            return FieldProblem.of("email", problem.code());
        }
        return problem.code().equals("claim-serial-shape") && isEmpty(result.getFieldValue(problem.field()))
                ? FieldProblem.of(problem.field(), "portal-serial-missing")
                : problem;
    }

    private static boolean isEmpty(Object typed) {
        return typed == null || typed.toString().isBlank();
    }
}
