package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.UtcColumns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a task is found by: its rows per role and reach, and its words. */
@Component
class WorkIndex {

    private final JdbcClient jdbc;
    private final ServiceCentres centres;

    WorkIndex(JdbcClient jdbc, ServiceCentres centres) {
        this.jdbc = jdbc;
        this.centres = centres;
    }

    void add(WorkItem item) {
        addScopes(item);
        addWords(item);
    }

    void remove(String taskId) {
        jdbc.sql("delete from work_scope where task_id = ?").param(taskId).update();
        jdbc.sql("delete from work_word where task_id = ?").param(taskId).update();
    }

    private void addScopes(WorkItem item) {
        var rows = new ArrayList<List<Object>>();
        var region = centres.get(item.centre()).region();
        for (var role : item.roles()) {
            for (var scope : scopes(role, item.centre(), region)) {
                var row = new ArrayList<Object>();
                Collections.addAll(row, scope, UtcColumns.column(item.dueInList()), item.taskId());
                Collections.addAll(
                        row, Urgency.of(item.priority(), item.dueInList()), item.taskKey(), item.excludedUser());
                rows.add(row);
            }
        }
        insert("work_scope (scope, due_at, task_id, urgency, task_key, excluded_user)", rows);
    }

    private static List<String> scopes(Role role, String centre, String region) {
        return List.of(Reach.atCentre(role, centre), Reach.inRegion(role, region), Reach.everywhere(role));
    }

    private void addWords(WorkItem item) {
        var words = Words.of(item.caseNumber(), item.businessKey(), item.serial(), item.customer(), item.product());
        insert(
                "work_word (word, task_id)",
                words.stream().map(word -> List.<Object>of(word, item.taskId())).toList());
    }

    /** All rows by one statement: one way to the database instead of one a row. */
    private void insert(String into, List<? extends List<Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var marks = "(" + String.join(", ", Collections.nCopies(rows.get(0).size(), "?")) + ")";
        jdbc.sql("insert into " + into + " values " + String.join(", ", Collections.nCopies(rows.size(), marks)))
                .params(rows.stream().flatMap(Collection::stream).toList())
                .update();
    }
}
