package io.aftercare.shared;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Gathers what has changed, field by field; what stayed the same is left out. */
public final class Changes {

    private static final int LONGEST = 2000;

    private final List<Change> list = new ArrayList<>();

    /** What is different between two cards of one thing. {@code before} is null for a thing that is new. */
    public static <C extends Record & EditCard> Changes between(C before, C after) {
        var changes = new Changes();
        changes.compare(after.prefix(), before, after, field -> words(after, field), after.about());
        return changes;
    }

    /** What is different between two records with the same prefix of message keys; {@code before} may be null. */
    public static <R extends Record> Changes between(String prefix, R before, R after) {
        var changes = new Changes();
        changes.compare(prefix, before, after, field -> "", Set.of());
        return changes;
    }

    /** The same changes, of the one of several things that the detail names. */
    public Changes of(String detail) {
        list.replaceAll(change -> new Change(change.field(), detail, change.before(), change.after()));
        return this;
    }

    /** Adds a change of one field, if it is one. */
    public Changes field(String key, Object before, Object after) {
        var was = text(before);
        var is = text(after);
        if (!Objects.equals(was, is)) {
            list.add(new Change(key, "", shortened(was), shortened(is)));
        }
        return this;
    }

    /** A thing that a file has brought, whose values its own row has. */
    public static Changes imported() {
        return new Changes().done("change.imported");
    }

    /** Adds something that was done and has no values to show. */
    public Changes done(String key) {
        list.add(new Change(key, "", null, null));
        return this;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public List<Change> list() {
        return List.copyOf(list);
    }

    private void compare(String prefix, Record before, Record after, UnaryOperator<String> wordsOf, Set<String> about) {
        for (var component : after.getClass().getRecordComponents()) {
            var name = component.getName();
            if (!name.equals("version") && !about.contains(name)) {
                var words = wordsOf.apply(name);
                field(prefix + "." + name, worded(words, before, component), worded(words, after, component));
            }
        }
    }

    private static String words(EditCard card, String field) {
        return card.worded().contains(field) ? "#" + card.words(field) + "." : "";
    }

    private static Object worded(String words, Record record, RecordComponent component) {
        var value = record == null ? null : value(record, component);
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(each -> words.isEmpty() ? each : words + each)
                    .toList();
        }
        return words.isEmpty() || value == null || value.toString().isBlank() ? value : words + value;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "#change.yes" : "#change.no";
        }
        var text = value instanceof Collection<?> several ? joined(several) : Objects.toString(value, "");
        var plain = text.strip().replace("\r\n", "\n");
        return plain.isEmpty() ? null : plain;
    }

    private static String joined(Collection<?> several) {
        return several.stream()
                .sorted()
                .map(String::valueOf)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
