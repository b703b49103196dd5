package io.aftercare.shared;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Writes problem documents (RFC 9457) in the reader's language. */
@Component
class Problems {

    /** One entry of {@code errors}; an empty field means the input as a whole. */
    record FieldMessage(String field, String code, String message) {}

    private static final String PREFIX = "problem.";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(HttpStatusCode status, String code, Locale locale, Object... args) {
        var problem = ProblemDetail.forStatusAndDetail(status, text(code, locale, args));
        var known = HttpStatus.resolve(status.value());
        problem.setTitle(known == null ? "Problem" : known.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }

    ProblemDetail invalid(HttpStatus status, List<FieldMessage> errors, Locale locale) {
        var problem = of(status, "invalid-input", locale);
        problem.setProperty("errors", errors);
        return problem;
    }

    FieldMessage message(FieldProblem problem, Locale locale) {
        return new FieldMessage(
                problem.field(),
                problem.code(),
                text(problem.code(), locale, problem.args().toArray()));
    }

    /** A broken constraint: {@code NotBlank} becomes the code {@code not-blank}. */
    FieldMessage message(ObjectError error, Locale locale) {
        var field = error instanceof FieldError at ? at.getField() : "";
        var code = error.getCode() == null ? "invalid" : error.getCode();
        return new FieldMessage(field, kebab(withoutPrefix(code)), messages.getMessage(error, locale));
    }

    String text(String code, Locale locale, Object... args) {
        return messages.getMessage(PREFIX + code, args, locale);
    }

    private static String withoutPrefix(String code) {
        return code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
