package io.aftercare.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class DiagramWordsTests {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final String MODEL =
            "<bpmn:userTask id=\"user_x\" name=\"Decide after&#10;failed tests\" /><bpmn:task name=\"Sing &amp; dance\" />";

    private final DiagramWords words = new DiagramWords(messages());

    @Test
    void translatesWhatHasATranslationAndLeavesTheRest() {
        assertThat(words.translate(MODEL, RUSSIAN))
                .isEqualTo("<bpmn:userTask id=\"user_x\" name=\"Решить после неудачных проверок\" />"
                        + "<bpmn:task name=\"Sing &amp; dance\" />");
    }

    @Test
    void leavesTheModelsOwnLanguageAlone() {
        assertThat(words.translate(MODEL, Locale.ENGLISH)).isEqualTo(MODEL);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/diagrams");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
