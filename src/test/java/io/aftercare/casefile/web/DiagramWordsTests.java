package io.aftercare.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class DiagramWordsTests {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final String MODEL =
            "<bpmn:userTask id=\"user_x\" name=\"Decide after&#10;failed tests\" /><bpmn:task name=\"Sing &amp; dance\" />";

    private static final Pattern NAMED =
            Pattern.compile("<bpmn:(?!message\\b|definitions\\b)[a-zA-Z]+ [^>]*\\bname=\"([^\"]+)\"");

    private final DiagramWords words = new DiagramWords(messages());

    @Test
    void translatesWhatHasATranslationAndLeavesTheRest() {
        assertThat(words.translate(MODEL, RUSSIAN))
                .isEqualTo("<bpmn:userTask id=\"user_x\" name=\"Решить после неудачного контроля\" />"
                        + "<bpmn:task name=\"Sing &amp; dance\" />");
    }

    @Test
    void leavesTheModelsOwnLanguageAlone() {
        assertThat(words.translate(MODEL, Locale.ENGLISH)).isEqualTo(MODEL);
    }

    /** A new name in a model needs its words in both languages. */
    @Test
    void hasWordsForEachNameInEachModel() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(Path.of("processes"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                NAMED.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        assertThat(names).hasSizeGreaterThan(100);

        for (var locale : List.of(Locale.ENGLISH, RUSSIAN)) {
            assertThat(names)
                    .allSatisfy(name -> assertThat(
                                    messages().getMessage("diagram." + DiagramWords.key(name), null, "", locale))
                            .as(name + " in " + locale)
                            .isNotEmpty());
        }
        assertThat(names)
                .filteredOn(name -> name.codePoints().anyMatch(Character::isLetter))
                .filteredOn(name -> words.translate("<bpmn:task name=\"" + name + "\" />", RUSSIAN)
                        .contains("\"" + name + "\""))
                .as("names that stay English for Russian readers")
                .isEmpty();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/diagrams");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
