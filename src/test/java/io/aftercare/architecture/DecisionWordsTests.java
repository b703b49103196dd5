package io.aftercare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions that are stored with a case are explained on its page: each name and value has words. */
class DecisionWordsTests {

    private static final Pattern COLUMN = Pattern.compile(
            "<inputExpression[^>]*>\\s*<text>(\\w+)</text>|<output\\b[^>]*\\bname=\"(\\w+)\"", Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile("<(?:input|output)Entry[^>]*>\\s*<text>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("<rule\\b.*?</rule>", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("\"([^\"]+)\"");

    static List<Path> stored() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stored")
    void hasWordsForEachNameAndValue(Path file) throws IOException {
        var wanted = keys("decision." + idOf(file), Files.readString(file));

        assertThat(wanted).hasSizeGreaterThan(3);
        assertThat(Texts.allKeys()).containsAll(wanted);
    }

    private static List<String> keys(String prefix, String table) {
        var columns = COLUMN.matcher(table)
                .results()
                .map(column -> column.group(1) == null ? column.group(2) : column.group(1))
                .toList();
        var keys = new ArrayList<String>();
        keys.add(prefix);
        columns.forEach(column -> keys.add(prefix + "." + column));
        RULE.matcher(table).results().forEach(rule -> {
            var entries = ENTRY.matcher(rule.group()).results().toList();
            for (int i = 0; i < entries.size(); i++) {
                var column = prefix + "." + columns.get(i) + ".";
                constants(entries.get(i).group(1)).forEach(value -> keys.add(column + value));
            }
        });
        return keys;
    }

    private static Stream<String> constants(String entry) {
        return CONSTANT.matcher(entry).results().map(constant -> constant.group(1));
    }

    private static String idOf(Path file) {
        return file.getFileName().toString().replace(".dmn", "");
    }
}
