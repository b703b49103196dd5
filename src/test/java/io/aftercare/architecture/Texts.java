package io.aftercare.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads message files, templates and sources, and says what is wrong with their texts. */
final class Texts {

    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path SOURCES = Path.of("src/main/java");

    private static final int LONGEST_TEMPLATE = 120;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^<>]*?(?:\"[^\"]*\"[^<>]*?)*>", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PLAIN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label|value)=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)[})(]");
    private static final Pattern CODE = Pattern.compile(
            "(?:new ConflictException\\(\\s*|new InvalidInputException\\(\\s*\"[\\w.]*\",\\s*"
                    + "|FieldProblem\\.of\\(\\s*[\\w\".]+,\\s*|Completion\\.refused\\(\\s*[\\w\".]+,\\s*"
                    + "|check\\.problem\\(\\s*[\\w\".]+,\\s*|RowProblem\\.of\\(\\s*\\w+,\\s*[\\w\".]+,\\s*)\"([a-z0-9-]+)\"");

    private Texts() {}

    static Set<String> keys(Path file) {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    static Set<String> allKeys() {
        return files(MESSAGES, ".properties")
                .filter(file -> !file.toString().endsWith("_ru.properties"))
                .flatMap(file -> keys(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Properties load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    /** Keys that a template names whole; those it puts together are not seen. */
    static Set<String> keysIn(String template) {
        return found(KEY, template);
    }

    /** Codes of problems that a source names as text, with their prefix. */
    static Set<String> problemKeysIn(String source) {
        return found(CODE, source).stream().map(code -> "problem." + code).collect(Collectors.toSet());
    }

    /** What is wrong with a template; empty if nothing. */
    static List<String> breaches(String template) {
        var breaches = new ArrayList<String>();
        var visible = COMMENT.matcher(template).replaceAll("");
        check(breaches, visible, "th:utext", "unescaped text");
        check(breaches, visible, "\\[\\(", "unescaped text");
        check(breaches, visible, "<script(?![^>]*\\s(th:)?src=)", "inline script");
        check(breaches, visible, "<style", "inline style");
        check(breaches, visible, "\\s(th:)?style=", "inline style");
        check(breaches, visible, "\\s(th:)?on[a-z]+=\"", "inline handler");
        check(breaches, visible, "\\shx-on", "inline handler");
        if (template.lines().count() > LONGEST_TEMPLATE) {
            breaches.add("longer than " + LONGEST_TEMPLATE + " lines");
        }
        var plain =
                TAG.matcher(visible).replaceAll(" ").replaceAll("&[a-z]+;", " ").replace("Aftercare", " ");
        var words = LETTERS.matcher(plain);
        if (words.find()) {
            breaches.add("hard-coded text: " + words.group());
        }
        var attributes = PLAIN_ATTRIBUTE.matcher(visible);
        while (attributes.find()) {
            if (attributes.group(1).contains(" ")
                    && LETTERS.matcher(attributes.group(1)).find()) {
                breaches.add("hard-coded text: " + attributes.group(1));
            }
        }
        return breaches;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(List<String> breaches, String text, String pattern, String breach) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (matcher.find()) {
            breaches.add(breach + ": " + matcher.group().strip());
        }
    }
}
