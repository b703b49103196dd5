package io.aftercare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table {@code task-sla} says of each user task how long it may take; the last rules are for what is to come. */
class TaskClockRulesTests {

    private static final Pattern TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");
    private static final Pattern RULE = Pattern.compile("<rule\\b.*?</rule>", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("<inputEntry[^>]*>\\s*<text>(.*?)</text>", Pattern.DOTALL);

    @Test
    void hasARowForEachUserTaskAtAnyPriorityAndNoneForAnother() throws IOException {
        var tasks = new TreeSet<String>();
        try (var files = Files.walk(Path.of("processes"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                TASK.matcher(Files.readString(file)).results().forEach(task -> tasks.add(task.group(1)));
            }
        }

        assertThat(tasks).hasSizeGreaterThan(10);
        assertThat(rowsForAnyPriority()).isEqualTo(tasks);
    }

    private static Set<String> rowsForAnyPriority() throws IOException {
        var keys = new TreeSet<String>();
        var table = Files.readString(Path.of("processes/workflow/task-sla.dmn"));
        RULE.matcher(table).results().forEach(rule -> {
            var entries = ENTRY.matcher(rule.group()).results().toList();
            var task = entries.get(0).group(1).strip();
            if (!task.isEmpty() && entries.get(1).group(1).isBlank()) {
                keys.add(task.replace("\"", ""));
            }
        });
        return keys;
    }
}
