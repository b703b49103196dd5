package io.aftercare.workflow;

import io.aftercare.shared.UtcColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks' rows. */
@Component
class TaskClockRows {

    private static final String INSERT = """
            insert into task_clock (task_id, business_hours, started_at, due_at, warn_at, promised_at, stage, paused_ms,
                held_since, hold_reason, hold_note, held_by, next_at)
            values (:task, :hours, :started, :due, :warn, :promised, :stage, :paused, :since, :reason, :note, :by, :next)
            """;
    private static final String UPDATE = """
            update task_clock set business_hours = :hours, started_at = :started, due_at = :due, warn_at = :warn,
                promised_at = :promised, stage = :stage, paused_ms = :paused, held_since = :since,
                hold_reason = :reason, hold_note = :note, held_by = :by, next_at = :next
            where task_id = :task
            """;

    private final JdbcClient jdbc;

    TaskClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The clock, locked until the end of the transaction; empty if the task is gone. */
    Optional<TaskClock> lock(String taskId) {
        return jdbc.sql("select * from task_clock where task_id = ? for update")
                .param(taskId)
                .query(TaskClockRows::read)
                .optional();
    }

    TaskClock add(TaskClock clock) {
        write(INSERT, clock);
        return clock;
    }

    TaskClock save(TaskClock clock) {
        write(UPDATE, clock);
        return clock;
    }

    void remove(String taskId) {
        jdbc.sql("delete from task_clock where task_id = ?").param(taskId).update();
    }

    /**
     * Takes clocks that want something done, earliest first, and marks them as seen. Who does this at the same time is
     * given others.
     */
    List<String> takeDue(Instant now, int limit) {
        var due = jdbc.sql("select task_id from task_clock where next_at <= ? order by next_at limit " + limit
                        + " for update skip locked")
                .param(UtcColumns.column(now))
                .query(String.class)
                .list();
        due.forEach(task -> jdbc.sql("update task_clock set next_at = null where task_id = ?")
                .param(task)
                .update());
        return due;
    }

    /** The earliest promise about the tasks of a case, with or without those on hold. */
    Optional<Instant> promise(String caseNumber, boolean evenOnHold) {
        return jdbc.sql("""
                        select c.promised_at from task_clock c join work_item w on w.task_id = c.task_id
                        where w.case_number = ? and c.promised_at is not null
                        """ + (evenOnHold ? "" : " and c.held_since is null") + " order by c.promised_at limit 1")
                .param(caseNumber)
                .query((row, number) -> UtcColumns.instant(row, "promised_at"))
                .optional();
    }

    private void write(String sql, TaskClock clock) {
        var hold = clock.hold();
        jdbc.sql(sql)
                .param("task", clock.taskId())
                .param("hours", clock.hours())
                .param("started", UtcColumns.column(clock.startedAt()))
                .param("due", UtcColumns.column(clock.due()))
                .param("warn", UtcColumns.column(clock.warnAt()))
                .param("promised", UtcColumns.column(clock.promised()))
                .param("stage", clock.stage().name())
                .param("paused", clock.paused().toMillis())
                .param("since", hold == null ? null : UtcColumns.column(hold.since()))
                .param("reason", hold == null ? null : hold.reason().name())
                .param("note", hold == null ? null : hold.note())
                .param("by", hold == null ? null : hold.by())
                .param("next", UtcColumns.column(clock.nextAt()))
                .update();
    }

    private static TaskClock read(ResultSet row, int number) throws SQLException {
        return new TaskClock(
                row.getString("task_id"),
                row.getInt("business_hours"),
                UtcColumns.instant(row, "started_at"),
                Duration.ofMillis(row.getLong("paused_ms")),
                hold(row),
                TaskClock.Stage.valueOf(row.getString("stage")),
                UtcColumns.instant(row, "due_at"),
                UtcColumns.instant(row, "warn_at"),
                UtcColumns.instant(row, "promised_at"),
                UtcColumns.instant(row, "next_at"));
    }

    /** What the columns of a hold say, here and on the work list; null if it is none. */
    static Hold hold(ResultSet row) throws SQLException {
        var reason = row.getString("hold_reason");
        return reason == null
                ? null
                : new Hold(
                        HoldReason.valueOf(reason),
                        row.getString("hold_note"),
                        UtcColumns.instant(row, "held_since"),
                        row.getString("held_by"));
    }
}
