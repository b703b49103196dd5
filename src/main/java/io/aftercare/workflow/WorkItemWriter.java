package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.engine.TaskEvents;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the work list's rows in the engine's transaction: a task and its row appear and vanish together. */
@Component
class WorkItemWriter implements TaskEvents {

    private static final String INSERT = """
            insert into work_item (task_id, task_key, process_key, business_key, case_number, product, customer,
                serial_number, centre, roles, priority, created_at, due_at, urgency, assignee, excluded_user)
            values (:taskId, :taskKey, :processKey, :businessKey, :caseNumber, :product, :customer,
                :serial, :centre, :roles, :priority, :createdAt, :dueAt, :urgency, :assignee, :excludedUser)
            """;
    private static final String UPDATE = """
            update work_item set case_number = :caseNumber, product = :product, customer = :customer,
                serial_number = :serial, centre = :centre, priority = :priority, due_at = :dueAt, urgency = :urgency,
                excluded_user = :excludedUser
            where task_id = :taskId
            """;

    private final JdbcClient jdbc;
    private final TaskFacts facts;
    private final TaskClocks clocks;
    private final WorkIndex index;

    WorkItemWriter(JdbcClient jdbc, TaskFacts facts, TaskClocks clocks, WorkIndex index) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clocks = clocks;
        this.index = index;
    }

    @Override
    public void opened(OpenedTask task) {
        var known = facts.of(task.processKey(), task.businessKey(), task.taskKey());
        var due = clocks.open(task.taskId(), task.taskKey(), known, task.createdAt());
        var item = new WorkItem(
                task.taskId(),
                task.taskKey(),
                task.processKey(),
                task.businessKey(),
                known.caseNumber(),
                known.product(),
                known.customer(),
                known.serial(),
                known.centre(),
                roles(task.roleKeys()),
                known.priority(),
                task.createdAt(),
                due,
                SlaState.ON_TRACK,
                null,
                known.excludedUser());
        write(INSERT, item);
        index.add(item);
    }

    @Override
    public void assigned(String taskId, String assignee) {
        jdbc.sql("update work_item set assignee = ? where task_id = ?")
                .params(assignee, taskId)
                .update();
    }

    @Override
    public void gone(String taskId) {
        index.remove(taskId);
        clocks.close(taskId);
        jdbc.sql("delete from work_item where task_id = ?").param(taskId).update();
    }

    /** Reads the task's facts anew and brings its row, its reach, its words and its clock in line with them. */
    void refresh(WorkItem old) {
        var known = facts.of(old.processKey(), old.businessKey(), old.taskKey());
        var clockMoves = !known.centre().equals(old.centre()) || known.priority() != old.priority();
        var due = clockMoves ? clocks.move(old.taskId(), old.taskKey(), known) : old.due();
        var item = new WorkItem(
                old.taskId(),
                old.taskKey(),
                old.processKey(),
                old.businessKey(),
                known.caseNumber(),
                known.product(),
                known.customer(),
                known.serial(),
                known.centre(),
                old.roles(),
                known.priority(),
                old.createdAt(),
                due,
                old.slaState(),
                old.assignee(),
                known.excludedUser());
        write(UPDATE, item);
        index.remove(item.taskId());
        index.add(item);
    }

    private void write(String sql, WorkItem item) {
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
                .param("dueAt", UtcColumns.column(item.due()))
                .param("urgency", Urgency.of(item.priority(), item.due()))
                .param("assignee", item.assignee())
                .param("excludedUser", item.excludedUser())
                .update();
    }

    private static Set<Role> roles(Set<String> keys) {
        return keys.stream()
                .map(key -> Role.ofKey(key).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
