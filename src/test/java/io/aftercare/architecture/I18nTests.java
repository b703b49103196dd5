package io.aftercare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text comes from the messages, and every message speaks both languages. */
class I18nTests {

    static List<Path> englishFiles() {
        return Texts.files(Texts.MESSAGES, ".properties")
                .filter(file -> !file.toString().endsWith("_ru.properties"))
                .toList();
    }

    private static final Path MAIL = Path.of("messaging/mail.html");

    static List<Path> templates() {
        return Texts.files(Texts.TEMPLATES, ".html").toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("englishFiles")
    void saysTheSameInBothLanguages(Path english) {
        var russian = Path.of(english.toString().replace(".properties", "_ru.properties"));

        assertThat(Texts.keys(russian)).isEqualTo(Texts.keys(english));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("englishFiles")
    void leavesNoTextEmptyOrBroken(Path english) {
        for (var file : List.of(english, Path.of(english.toString().replace(".properties", "_ru.properties")))) {
            Texts.load(file).forEach((key, text) -> {
                assertThat(text.toString()).as(file + " " + key).isNotBlank();
                if (text.toString().matches("(?s).*\\{\\d.*")) {
                    assertThat(new MessageFormat(text.toString())).isNotNull();
                    assertThat(text.toString().replace("''", ""))
                            .as("single apostrophe in %s %s", file, key)
                            .doesNotContain("'");
                }
            });
        }
    }

    /** A unit is an экземпляр, a product an изделие, which customers also say of their own; nothing else is either. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("englishFiles")
    void callsUnitsAndProductsByTheirNames(Path english) {
        var russian = Texts.load(Path.of(english.toString().replace(".properties", "_ru.properties")));
        Texts.load(english).forEach((key, text) -> {
            var unit = text.toString().matches("(?is).*\\bunits?\\b.*");
            var product = text.toString().matches("(?is).*\\bproducts?\\b.*");
            var said = assertThat(String.valueOf(russian.get(key)).toLowerCase(Locale.ROOT))
                    .as(english + " " + key)
                    .doesNotContain("продукт", "товар");
            if (unit && !product) {
                said.doesNotContain("издели", "устройств", "прибор");
            }
            if (product && !unit) {
                said.doesNotContain("экземпляр", "устройств", "прибор");
            }
        });
    }

    @Test
    void noKeyIsInTwoFiles() {
        assertThat(englishFiles().stream().flatMap(file -> Texts.keys(file).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFileIsLoaded() {
        var configuration = Texts.read(Path.of("src/main/resources/application.yml"));

        assertThat(englishFiles())
                .allMatch(file -> configuration.contains(
                        "messages/" + file.getFileName().toString().replace(".properties", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void aTemplateTakesAllTextFromTheMessages(Path template) {
        var text = template.endsWith(MAIL) ? withoutSheet(Texts.read(template)) : Texts.read(template);

        assertThat(Texts.breaches(text)).isEmpty();
        assertThat(Texts.keysIn(text)).isSubsetOf(Texts.allKeys());
    }

    /** A mail takes its sheet along, for there is nowhere to fetch it from and no policy that forbids it. */
    private static String withoutSheet(String mail) {
        return mail.replaceAll("(?s)<style>.*?</style>", "");
    }

    @Test
    void everyKindOfMessageHasATitle() {
        var kinds = Texts.allKeys().stream()
                .filter(key -> key.matches("mail\\..+\\.subject"))
                .map(key -> key.replaceAll("^mail\\.|\\.subject$", ""))
                .toList();

        assertThat(kinds).isNotEmpty();
        assertThat(kinds).map(kind -> "message.kind." + kind).isSubsetOf(Texts.allKeys());
    }

    @Test
    void everyProblemInTheCodeHasAText() {
        var used = new TreeSet<String>();
        Texts.files(Texts.SOURCES, ".java").forEach(file -> used.addAll(Texts.problemKeysIn(Texts.read(file))));

        assertThat(used).isNotEmpty().isSubsetOf(Texts.allKeys());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    unescaped text   | <p th:utext="${x}"></p>
                    unescaped text   | <p>[(${x})]</p>
                    inline script    | <script>go()</script>
                    inline style     | <p style="color: red"></p>
                    inline style     | <style>p {}</style>
                    inline handler   | <button onclick="go()"></button>
                    hard-coded text  | <p>Hello</p>
                    hard-coded text  | <p th:text="#{a.b}">Hello</p>
                    hard-coded text  | <input placeholder="Serial number">
                    """)
    void findsAPlantedBreach(String breach, String template) {
        assertThat(Texts.breaches(template)).anyMatch(found -> found.startsWith(breach));
    }

    @Test
    void acceptsASoundTemplate() {
        assertThat(Texts.breaches("""
                        <!-- a comment --><title th:text="${title} + ' · Aftercare'"></title>
                        <script th:src="@{/js/a.js}" defer></script>
                        <p th:if="${a > 1}" th:text="#{a.b}"></p>&nbsp;·
                        """)).isEmpty();
    }

    @Test
    void seesTheKeysThatAreUsed() {
        assertThat(Texts.keysIn("<p th:text=\"#{a.b-c} + #{d.e(${x})}\"></p>")).containsExactly("a.b-c", "d.e");
        assertThat(Texts.problemKeysIn("""
                        throw new ConflictException("gone");
                        throw new InvalidInputException("field", "bad-day", 1);
                        return Completion.refused("x", "late");
                        RowProblem.of(row, CODE, "no-code");
                        """))
                .containsExactlyInAnyOrder("problem.gone", "problem.bad-day", "problem.late", "problem.no-code");
    }
}
