package io.aftercare.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    /** An ISO date that may be left out; null if it was, or is none. */
    public LocalDate day(String field, String typed) {
        var text = typed == null ? "" : typed.strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            problem(field, "day-shape", text);
            return null;
        }
    }

    /** The same for a day between 1900 and the day after {@code today}: east of Greenwich tomorrow has begun. */
    public LocalDate pastDay(String field, String typed, LocalDate today) {
        var day = day(field, typed);
        if (day != null && day.isAfter(today.plusDays(1))) {
            problem(field, "day-future");
        } else if (day != null && day.getYear() < 1900) {
            problem(field, "day-shape", day);
        }
        return day;
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
