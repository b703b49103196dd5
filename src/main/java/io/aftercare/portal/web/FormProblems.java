package io.aftercare.portal.web;

import io.aftercare.shared.FieldProblem;
import java.util.Collection;
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
        problems.forEach(problem -> show(problem, result, locale));
    }

    private void show(FieldProblem problem, BindingResult result, Locale locale) {
        var text =
                messages.getMessage("problem." + problem.code(), problem.args().toArray(), locale);
        if (problem.field().isEmpty()) {
            result.reject(problem.code(), text);
        } else {
            result.rejectValue(problem.field(), problem.code(), text);
        }
    }
}
