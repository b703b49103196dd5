package io.aftercare.warranty;

import io.aftercare.casefile.DecisionStory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of a letter: texts, days and moments in the language of its reader and in the time of the centre. */
record LetterWords(MessageSource messages, Locale locale, ZoneId zone) {

    private static final String LETTER = "warranty.letter.";

    LetterWords(MessageSource messages, String language, ZoneId zone) {
        this(messages, Locale.forLanguageTag(language), zone);
    }

    String language() {
        return locale.getLanguage();
    }

    String of(String key, Object... args) {
        return messages.getMessage(LETTER + key, args, locale);
    }

    String plain(String key) {
        return messages.getMessage(key, null, locale);
    }

    DecisionStory.Fact fact(String label, String value) {
        return new DecisionStory.Fact(of("fact." + label), value);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(at.atZone(zone));
    }
}
