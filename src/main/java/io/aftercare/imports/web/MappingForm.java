package io.aftercare.imports.web;

import io.aftercare.imports.Mapping;
import io.aftercare.imports.Mapping.Rule;
import io.aftercare.imports.MappingDraft;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form of a source's rules: one line for each of our columns.
 *
 * @param run the run that waits for them; null if none does
 */
record MappingForm(long version, Long run, String encoding, List<Line> rules) {

    /** @param values one translation a line, {@code theirs = ours}; a line without ours is none yet */
    record Line(String column, String theirs, String constant, boolean translate, String values) {

        Line {
            theirs = theirs == null ? "" : theirs.strip();
            constant = constant == null ? "" : constant.strip();
            values = values == null ? "" : values;
        }
    }

    MappingForm {
        encoding = encoding == null ? "" : encoding;
        rules = rules == null ? List.of() : rules;
    }

    static MappingForm of(MappingDraft draft, Long run) {
        var lines = draft.columns().stream()
                .map(column -> line(column, draft.mapping().rules().get(column), draft.words()))
                .toList();
        return new MappingForm(draft.mapping().version(), run, draft.mapping().encoding(), lines);
    }

    /** As it was typed, with the words that are still to be translated. */
    MappingForm with(MappingDraft draft) {
        var lines = rules.stream()
                .map(line -> new Line(
                        line.column(),
                        line.theirs(),
                        line.constant(),
                        line.translate(),
                        completed(line.values(), draft.words().getOrDefault(line.column(), List.of()))))
                .toList();
        return new MappingForm(version, run, encoding, lines);
    }

    Set<String> translated() {
        return rules.stream().filter(Line::translate).map(Line::column).collect(Collectors.toSet());
    }

    /** @throws InvalidInputException at the translations that cannot be read */
    Mapping mapping(String target, String source) {
        var problems = new ArrayList<FieldProblem>();
        var read = new LinkedHashMap<String, Rule>();
        for (var i = 0; i < rules.size(); i++) {
            var line = rules.get(i);
            var values = line.translate() ? values(line.values(), i, problems) : Map.<String, String>of();
            read.put(line.column(), new Rule(line.theirs(), line.constant(), values));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Mapping(target, source, encoding, read, List.of(), List.of(), version);
    }

    /** The field of the line that is about this column; empty if none is. */
    String fieldOf(String column) {
        for (var i = 0; i < rules.size(); i++) {
            if (rules.get(i).column().equals(column)) {
                return "rules[" + i + "].theirs";
            }
        }
        return "";
    }

    private static Line line(String column, Rule rule, Map<String, List<String>> words) {
        if (rule == null) {
            return new Line(column, "", "", false, "");
        }
        var values = rule.values().entrySet().stream()
                .map(value -> value.getKey() + " = " + value.getValue())
                .collect(Collectors.joining("\n"));
        return new Line(
                column,
                rule.theirs(),
                rule.constant(),
                !rule.values().isEmpty(),
                completed(values, words.getOrDefault(column, List.of())));
    }

    private static String completed(String values, List<String> words) {
        var known = values.lines().map(value -> value.split("=", 2)[0].strip()).collect(Collectors.toSet());
        var missing = words.stream()
                .filter(word -> !known.contains(word))
                .map(word -> word + " = ")
                .collect(Collectors.joining("\n"));
        return values.isBlank() ? missing : missing.isEmpty() ? values : values.strip() + "\n" + missing;
    }

    private static Map<String, String> values(String typed, int index, List<FieldProblem> problems) {
        var values = new LinkedHashMap<String, String>();
        typed.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var sides = line.split("=", 2);
            if (sides.length < 2 || sides[0].isBlank()) {
                problems.add(FieldProblem.of("rules[" + index + "].values", "import-values-shape", line.strip()));
            } else if (!sides[1].isBlank()) {
                values.put(sides[0].strip(), sides[1].strip());
            }
        });
        return values;
    }
}
