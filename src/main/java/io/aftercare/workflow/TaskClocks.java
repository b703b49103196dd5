package io.aftercare.workflow;

import io.aftercare.network.BusinessTime;
import io.aftercare.shared.UtcColumns;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of open tasks: decision {@code task-sla} gives the hours, the centre's opening hours the due time. */
@Component
class TaskClocks {

    private static final String DECISION = "task-sla";

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final BusinessTime businessTime;

    TaskClocks(JdbcClient jdbc, Decisions decisions, BusinessTime businessTime) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.businessTime = businessTime;
    }

    /** Starts the task's clock and says when it runs out. */
    Instant open(String taskId, String taskKey, WorkFacts facts, Instant start) {
        var hours = hours(taskKey, facts.priority());
        var due = due(facts.centre(), start, hours);
        jdbc.sql("insert into task_clock (task_id, business_hours, started_at, due_at) values (?, ?, ?, ?)")
                .params(taskId, hours, UtcColumns.column(start), UtcColumns.column(due))
                .update();
        return due;
    }

    /** Sets the running clock by the task's new priority or centre; what has passed since its start still counts. */
    Instant move(String taskId, String taskKey, WorkFacts facts) {
        var start = jdbc.sql("select started_at from task_clock where task_id = ?")
                .param(taskId)
                .query((row, number) -> UtcColumns.instant(row, "started_at"))
                .single();
        var hours = hours(taskKey, facts.priority());
        var due = due(facts.centre(), start, hours);
        jdbc.sql("update task_clock set business_hours = ?, due_at = ? where task_id = ?")
                .params(hours, UtcColumns.column(due), taskId)
                .update();
        return due;
    }

    void close(String taskId) {
        jdbc.sql("delete from task_clock where task_id = ?").param(taskId).update();
    }

    private int hours(String taskKey, Priority priority) {
        return decisions
                .decide(DECISION, null, new Question(taskKey, priority), Answer.class)
                .businessHours();
    }

    private Instant due(String centre, Instant start, int hours) {
        return businessTime.add(centre, start, Duration.ofHours(hours));
    }

    record Question(String taskKey, Priority priority) {}

    record Answer(int businessHours) {}
}
