package io.aftercare.desk.web;

import io.aftercare.shared.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What a form sent, whatever it is a form of. */
final class SentFields {

    private static final Set<String> OURS = Set.of("_csrf", TaskPages.KEY, "lang");

    private static final String LABEL = "_label.";

    private SentFields() {}

    /** A digest over all fields of the task's form, in one order. */
    static String digest(String taskId, HttpServletRequest request) {
        var sorted = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name) && !name.startsWith(LABEL)) {
                sorted.put(name, Arrays.asList(values));
            }
        });
        return Submissions.digest(taskId + sorted);
    }

    /** What was typed, one text for each field that has one, after the field's name if the page's script told it. */
    static List<String> texts(HttpServletRequest request) {
        return new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .filter(field -> !OURS.contains(field.getKey()))
                        .filter(field -> !field.getKey().startsWith("_"))
                        .flatMap(field -> Arrays.stream(field.getValue())
                                .filter(text -> !text.isBlank())
                                .map(text -> label(field.getKey(), request) + text))
                        .toList();
    }

    private static String label(String field, HttpServletRequest request) {
        var told = request.getParameter(LABEL + field);
        return told == null || told.isBlank() ? "" : told + ": ";
    }
}
