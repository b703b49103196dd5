package io.aftercare.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what people typed, field by field, and gathers all that is wrong instead of stopping at the first. */
public final class InputCheck {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,24}");

    private final List<FieldProblem> problems = new ArrayList<>();

    /** A text that must be there; trimmed. */
    public String text(String field, String typed, int longest) {
        var text = optional(field, typed, longest);
        if (text.isEmpty()) {
            problem(field, "text-missing");
        }
        return text;
    }

    /** A text that may be left out; trimmed, never null. */
    public String optional(String field, String typed, int longest) {
        var text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            problem(field, "text-too-long", longest);
        }
        return text;
    }

    /** An address of one mailbox that may be left out. */
    public String email(String field, String typed) {
        var email = optional(field, typed, 200);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problem(field, "email-shape");
        }
        return email;
    }

    public void problem(String field, String code, Object... args) {
        problems.add(FieldProblem.of(field, code, args));
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** @throws InvalidInputException with everything that is wrong, if anything is */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
