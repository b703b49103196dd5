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

    private SentFields() {}

    /** A digest over all fields of the task's form, in one order. */
    static String digest(String taskId, HttpServletRequest request) {
        var sorted = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name)) {
                sorted.put(name, Arrays.asList(values));
            }
        });
        return Submissions.digest(taskId + sorted);
    }

    /** What was typed, one text for each field that has one. */
    static List<String> texts(HttpServletRequest request) {
        return new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .filter(field -> !OURS.contains(field.getKey()))
                        .filter(field -> !field.getKey().startsWith("_"))
                        .flatMap(field -> Arrays.stream(field.getValue()))
                        .filter(text -> !text.isBlank())
                        .toList();
    }
}
