package io.aftercare.desk.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a law in the reader's language. Its message key is made of its words, as with the words of the diagrams. */
@Component
class LawWords {

    private final MessageSource messages;

    LawWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String law, Locale locale) {
        return messages.getMessage(keyOf(law), null, law, locale);
    }

    static String keyOf(String law) {
        return "law."
                + law.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
    }
}
