package io.aftercare.workflow;

import io.aftercare.shared.UtcColumns;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the work list shows of a task: its row, its reach and its words. */
@Component
class WorkItemRows {

    private static final String INSERT = """
            insert into work_item (task_id, task_key, process_key, business_key, case_number, product, customer,
                serial_number, centre, roles, priority, created_at, due_at, warn_at, urgency, assignee, excluded_user,
                held_since, hold_reason, hold_note, held_by, escalated)
            values (:taskId, :taskKey, :processKey, :businessKey, :caseNumber, :product, :customer,
                :serial, :centre, :roles, :priority, :createdAt, :dueAt, :warnAt, :urgency, :assignee, :excludedUser,
                :since, :reason, :note, :by, :escalated)
            """;
    private static final String UPDATE = """
            update work_item set case_number = :caseNumber, product = :product, customer = :customer,
                serial_number = :serial, centre = :centre, roles = :roles, priority = :priority, due_at = :dueAt,
                warn_at = :warnAt, urgency = :urgency, excluded_user = :excludedUser, held_since = :since,
                hold_reason = :reason, hold_note = :note, held_by = :by, escalated = :escalated
            where task_id = :taskId
            """;

    private final JdbcClient jdbc;
    private final WorkIndex index;

    WorkItemRows(JdbcClient jdbc, WorkIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    void add(WorkItem item, Instant warnAt) {
        write(INSERT, item, warnAt);
        index.add(item);
    }

    /** Everything but the holder, who is changed by a statement of its own. */
    void replace(WorkItem item, Instant warnAt) {
        write(UPDATE, item, warnAt);
        index.remove(item.taskId());
        index.add(item);
    }

    void assign(String taskId, String assignee) {
        jdbc.sql("update work_item set assignee = ? where task_id = ?")
                .params(assignee, taskId)
                .update();
    }

    void remove(String taskId) {
        index.remove(taskId);
        jdbc.sql("delete from work_item where task_id = ?").param(taskId).update();
    }

    private void write(String sql, WorkItem item, Instant warnAt) {
        var hold = item.hold();
        jdbc.sql(sql)
                .param("taskId", item.taskId())
                .param("taskKey", item.taskKey())
                .param("processKey", item.processKey())
                .param("businessKey", item.businessKey())
                .param("caseNumber", item.caseNumber())
                .param("product", item.product())
                .param("customer", item.customer())
                .param("serial", item.serial())
                .param("centre", item.centre())
                .param("roles", WorkItems.column(item.roles()))
                .param("priority", item.priority().name())
                .param("createdAt", UtcColumns.column(item.createdAt()))
                .param("dueAt", UtcColumns.column(item.dueInList()))
                .param("warnAt", UtcColumns.column(warnAt))
                .param("urgency", Urgency.of(item.priority(), item.dueInList()))
                .param("assignee", item.assignee())
                .param("excludedUser", item.excludedUser())
                .param("since", hold == null ? null : UtcColumns.column(hold.since()))
                .param("reason", hold == null ? null : hold.reason().name())
                .param("note", hold == null ? null : hold.note())
                .param("by", hold == null ? null : hold.by())
                .param("escalated", item.escalated())
                .update();
    }
}
