package io.aftercare.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns what was typed into conditions. A rare beginning becomes the few tasks that have it; a frequent one is looked
 * up per row, which a page in order of due time ends soon.
 */
@Component
class WorkSearch {

    private static final int RARE = 500;

    private final JdbcClient jdbc;

    WorkSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Terms terms(String q) {
        if (q == null) {
            return new Terms(null, List.of());
        }
        var asked = Words.asked(q);
        var rarest = asked.stream()
                .map(word -> new Hits(word, tasks(word)))
                .min(Comparator.comparingInt(hits -> hits.tasks().size()));
        if (rarest.isEmpty() || rarest.get().tasks().size() > RARE) {
            return new Terms(asked.isEmpty() ? List.of() : null, asked);
        }
        var others = new ArrayList<>(asked);
        others.remove(rarest.get().word());
        return new Terms(rarest.get().tasks(), others);
    }

    private List<String> tasks(String word) {
        return jdbc.sql("select distinct task_id from work_word where word like ? limit " + (RARE + 1))
                .param(word + "%")
                .query(String.class)
                .list();
    }

    private record Hits(String word, List<String> tasks) {}

    /**
     * @param tasks    the only tasks that can be meant; null if these are too many to name
     * @param frequent further beginnings that each task must have
     */
    record Terms(List<String> tasks, List<String> frequent) {

        /** Only these tasks. */
        Terms among(List<String> few) {
            return new Terms(
                    tasks == null ? few : few.stream().filter(tasks::contains).toList(), frequent);
        }

        boolean hopeless() {
            return tasks != null && tasks.isEmpty();
        }
    }
}
