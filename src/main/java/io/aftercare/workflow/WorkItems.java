package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the work list: reading them, and deciding by one statement who holds a task. */
@Component
class WorkItems {

    static final String COLUMNS = """
            w.task_id, w.task_key, w.process_key, w.business_key, w.case_number, w.product, w.customer, w.serial_number,
            w.centre, w.roles, w.priority, w.created_at, w.due_at, w.warn_at, w.assignee, w.excluded_user,
            w.held_since, w.hold_reason, w.hold_note, w.held_by, w.escalated
            """;

    private static final String SEPARATOR = ",";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<WorkItem> find(String taskId) {
        return jdbc.sql("select " + COLUMNS + " from work_item w where w.task_id = ?")
                .param(taskId)
                .query(this::read)
                .optional();
    }

    /** The task, locked until the end of the transaction. */
    Optional<WorkItem> lock(String taskId) {
        return jdbc.sql("select " + COLUMNS + " from work_item w where w.task_id = ? for update")
                .param(taskId)
                .query(this::read)
                .optional();
    }

    List<WorkItem> ofCase(String caseNumber) {
        return jdbc.sql("select " + COLUMNS + " from work_item w where w.case_number = ? order by w.due_at, w.task_id")
                .param(caseNumber)
                .query(this::read)
                .list();
    }

    /** The ids of the tasks that this user has. */
    List<String> heldBy(String username) {
        return jdbc.sql("select task_id from work_item where assignee = ? order by task_id")
                .param(username)
                .query(String.class)
                .list();
    }

    /** The ids of the tasks at this centre that somebody must not do. */
    List<String> notForAllAt(String centre) {
        var scopes = Arrays.stream(Role.values())
                .map(role -> Reach.atCentre(role, centre))
                .toList();
        return jdbc.sql("select distinct task_id from work_scope where scope in (:scopes)"
                        + " and excluded_user is not null order by task_id")
                .param("scopes", scopes)
                .query(String.class)
                .list();
    }

    /** Who has tasks that this reader may see, a hundred at most. */
    List<String> holders(Staff reader) {
        return jdbc.sql("select distinct assignee from work_item where assignee is not null"
                        + " and (:all = true or centre in (:centres)) order by assignee limit 100")
                .param("all", reader.has(Role.ADMIN))
                .param("centres", reader.visible().isEmpty() ? Set.of("") : reader.visible())
                .query(String.class)
                .list();
    }

    List<WorkItem> select(String sql, List<Object> params) {
        return jdbc.sql(sql).params(params).query(this::read).list();
    }

    /** Gives a free task to this user, or confirms that it is the user's; false if someone else has it or it is gone. */
    boolean take(String taskId, String username) {
        return jdbc.sql("update work_item set assignee = ? where task_id = ? and (assignee is null or assignee = ?)")
                        .params(username, taskId, username)
                        .update()
                == 1;
    }

    /** Changes the holder if it is still the one that was seen; null stands for a free task. */
    boolean pass(String taskId, String from, String to) {
        return jdbc.sql("""
                                update work_item set assignee = :to
                                where task_id = :task and (assignee = :from or assignee is null and :from is null)
                                """)
                        .param("to", to)
                        .param("task", taskId)
                        .param("from", from)
                        .update()
                == 1;
    }

    WorkItem read(ResultSet row, int number) throws SQLException {
        var face = new ClockFace(
                UtcColumns.instant(row, "due_at"),
                UtcColumns.instant(row, "warn_at"),
                TaskClockRows.hold(row),
                row.getBoolean("escalated"));
        return new WorkItem(
                row.getString("task_id"),
                row.getString("task_key"),
                row.getString("process_key"),
                row.getString("business_key"),
                row.getString("case_number"),
                row.getString("product"),
                row.getString("customer"),
                row.getString("serial_number"),
                row.getString("centre"),
                roles(row.getString("roles")),
                Priority.valueOf(row.getString("priority")),
                UtcColumns.instant(row, "created_at"),
                face.hold() == null ? face.due() : null,
                face.state(clock.now()),
                row.getString("assignee"),
                row.getString("excluded_user"),
                face.hold(),
                face.escalated());
    }

    static String column(Set<Role> roles) {
        return roles.stream().map(Role::key).sorted().collect(Collectors.joining(SEPARATOR, SEPARATOR, SEPARATOR));
    }

    private static Set<Role> roles(String column) {
        return Arrays.stream(column.split(SEPARATOR))
                .flatMap(key -> Role.ofKey(key).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
