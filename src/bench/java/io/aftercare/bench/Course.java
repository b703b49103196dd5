package io.aftercare.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a real service case went, as far as its log tells.
 *
 * @param lifecycles how often each status was entered, such as {@code Wait - User}
 * @param events     length of the log
 * @param groups     how many support groups had it
 * @param reopened   whether work went on after it had been completed
 * @param completed  whether its last event completes it
 */
record Course(Map<String, Long> lifecycles, int events, int groups, boolean reopened, boolean completed) {

    static Course of(List<Map<String, String>> log) {
        var completions = log.stream().map(Course::completes).toList();
        return new Course(
                log.stream().collect(Collectors.groupingBy(row -> row.get("lifecycle"), Collectors.counting())),
                log.size(),
                log.stream()
                        .map(row -> row.get("group"))
                        .collect(Collectors.toSet())
                        .size(),
                completions.contains(true)
                        && completions
                                .subList(completions.indexOf(true), log.size())
                                .contains(false),
                completions.get(log.size() - 1));
    }

    private static boolean completes(Map<String, String> row) {
        return row.get("activity").equals("Completed");
    }

    int times(String lifecycle) {
        return lifecycles.getOrDefault(lifecycle, 0L).intValue();
    }

    boolean any(String... of) {
        return Set.of(of).stream().anyMatch(lifecycle -> times(lifecycle) > 0);
    }

    /** How often it lay in a queue until somebody took it. */
    int queued() {
        return times("Awaiting Assignment");
    }
}
