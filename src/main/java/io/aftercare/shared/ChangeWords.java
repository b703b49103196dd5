package io.aftercare.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts changes into the reader's words. A message key that is no longer known is shown as it is. */
@Component
public class ChangeWords {

    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    /** Why a file changes something. */
    static final String IMPORT = "change.import";

    private static final String BETWEEN = "|";

    private final MessageSource messages;

    ChangeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The same change with the field's name and its values as the reader calls them. */
    public Change in(Change change, Locale locale) {
        return new Change(
                messages.getMessage(change.field(), null, change.field(), locale),
                text(change.detail(), locale),
                text(change.before(), locale),
                text(change.after(), locale));
    }

    /** A reason that is not typed but known: a message key and what it tells. */
    static String reasonOf(String key, String... told) {
        return "#" + key + BETWEEN + String.join(BETWEEN, told);
    }

    /** The import run that a reason names; empty if it names none. */
    public static Optional<Long> importOf(String reason) {
        var run = Pattern.compile(Pattern.quote("#" + IMPORT + BETWEEN) + "(\\d{1,18})(\\D.*)?", Pattern.DOTALL)
                .matcher(reason == null ? "" : reason);
        return run.matches() ? Optional.of(Long.valueOf(run.group(1))) : Optional.empty();
    }

    /** A reason as it was typed, or in the reader's words if it is one of ours; null for none. */
    public String reason(String reason, Locale locale) {
        if (reason == null || !reason.startsWith("#")) {
            return reason;
        }
        var parts = reason.substring(1).split("\\" + BETWEEN, -1);
        return messages.getMessage(parts[0], Arrays.copyOfRange(parts, 1, parts.length), reason, locale);
    }

    private String text(String value, Locale locale) {
        return value == null
                ? null
                : Arrays.stream(value.split(", ", -1))
                        .map(word -> word(word, locale))
                        .collect(Collectors.joining(", "));
    }

    private String word(String word, Locale locale) {
        if (word.startsWith("#")) {
            return messages.getMessage(word.substring(1), null, word, locale);
        }
        return DAY.matcher(word).matches() ? day(word, locale) : word;
    }

    private static String day(String word, Locale locale) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(LocalDate.parse(word));
        } catch (DateTimeException notADay) {
            return word;
        }
    }
}
