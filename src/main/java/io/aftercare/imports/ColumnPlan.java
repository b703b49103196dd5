package io.aftercare.imports;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a line of a file into a row of ours. */
final class ColumnPlan {

    /** Where the cells of one column stand; -1 if the file does not have them. */
    private record Place(int index, Mapping.Rule rule) {}

    private static final Mapping.Rule AS_IT_IS = new Mapping.Rule("", "", Map.of());

    private final Map<String, Place> places = new LinkedHashMap<>();

    private ColumnPlan() {}

    /**
     * Reads a file that uses our words for its columns, or others that are known for them.
     *
     * @throws InvalidInputException naming each column that is missing, unknown or there twice
     */
    static ColumnPlan ofOurWords(ImportTarget target, List<String> header) {
        var plan = new ColumnPlan();
        var problems = new ArrayList<FieldProblem>();
        var words = new HeaderWords(target);
        for (var i = 0; i < header.size(); i++) {
            var theirs = header.get(i);
            var column = words.column(theirs);
            if (column.isEmpty()) {
                problems.add(FieldProblem.of(theirs, "import-column-unknown", theirs));
            } else if (plan.places.putIfAbsent(column.get(), new Place(i, AS_IT_IS)) != null) {
                problems.add(FieldProblem.of(theirs, "import-column-twice", theirs));
            }
        }
        target.columns().stream()
                .filter(column -> !plan.places.containsKey(column))
                .forEach(column -> problems.add(FieldProblem.of(column, "import-column-missing", column)));
        return plan.unless(problems);
    }

    /**
     * Reads a file as its source has it.
     *
     * @throws InvalidInputException naming each column that the rules know and the file does not have
     */
    static ColumnPlan of(Mapping mapping, List<String> header) {
        var plan = new ColumnPlan();
        var problems = new ArrayList<FieldProblem>();
        var indexes = new HashMap<String, Integer>();
        for (var i = 0; i < header.size(); i++) {
            indexes.putIfAbsent(HeaderWords.word(header.get(i)), i);
        }
        mapping.rules().forEach((column, rule) -> {
            var index = rule.theirs().isEmpty() ? Integer.valueOf(-1) : indexes.get(HeaderWords.word(rule.theirs()));
            if (index == null) {
                problems.add(FieldProblem.of(column, "import-column-missing", rule.theirs()));
            } else {
                plan.places.put(column, new Place(index, rule.spelled()));
            }
        });
        return plan.unless(problems);
    }

    /** Where the cells of one of our columns stand; empty if the file does not have them. */
    Optional<Integer> place(String column) {
        return Optional.ofNullable(places.get(column)).map(Place::index).filter(index -> index >= 0);
    }

    Row row(int line, List<String> cells) {
        var row = new HashMap<String, String>();
        places.forEach((column, place) ->
                row.put(column, place.rule().translate(place.index() < 0 ? "" : cells.get(place.index()))));
        return new Row(line, row);
    }

    private ColumnPlan unless(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return this;
    }
}
