package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.WorkListQuery.Scope;
import io.aftercare.workflow.WorkListQuery.Sort;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The work list over many open tasks: pages come from index ranges. Times are printed, not judged. More rows or another
 * database: {@code -Dworklist.rows=100000 -Dworklist.url=jdbc:mysql://… -Dworklist.user=…}; the schema must be empty.
 */
class WorkListSpeedTests {

    private static final int ROWS = Integer.getInteger("worklist.rows", 5000);
    private static final String URL = System.getProperty("worklist.url", "jdbc:h2:mem:speed;MODE=MySQL");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Clock CLOCK = () -> NOW;
    private static final int CENTRES = 20;
    private static final Role[] ROLES = {Role.FRONT_DESK, Role.TECHNICIAN, Role.ADJUDICATOR};

    private static JdbcClient jdbc;
    private static WorkListReader reader;

    @BeforeAll
    static void fill() {
        var server = new DriverManagerDataSource(URL, System.getProperty("worklist.user", ""), "");
        var dataSource = new SingleConnectionDataSource(connection(server), true);
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/common/V020__workflow_work_list.sql"),
                        new ClassPathResource("db/migration/common/V021__workflow_index_scopes_by_due.sql"),
                        new ClassPathResource("db/migration/common/V081__workflow_clocks_that_pause.sql"))
                .execute(dataSource);
        jdbc = JdbcClient.create(dataSource);
        reader =
                new WorkListReader(new WorkItems(jdbc, CLOCK), new WorkSearch(jdbc), new WorkTally(jdbc, CLOCK), CLOCK);
        for (var from = 0; from < ROWS; from += 500) {
            insert(from, Math.min(from + 500, ROWS));
        }
        jdbc.sql("update work_item set warn_at = due_at").update();
    }

    @Test
    void readsPagesByIndexRanges() {
        var technician = staff("C3", Role.TECHNICIAN);
        var lead = staff("C3", Role.LEAD);
        var manager = staff("C3", Role.MANAGER);
        for (var sort : Sort.values()) {
            time("first page of one role, by " + sort, () -> page(technician, Scope.GROUP, null, null, sort));
            time("first page of a lead, by " + sort, () -> page(lead, Scope.ALL, null, null, sort));
            time("first page of a manager, by " + sort, () -> page(manager, Scope.ALL, null, null, sort));
        }
        var middle = deep(manager, 20);
        time("page 21 of a manager", () -> page(manager, Scope.ALL, null, middle, Sort.DUE));
        time(
                "search by number",
                () -> page(manager, Scope.ALL, "WC-2026-" + String.format("%06d", ROWS / 2), null, Sort.DUE));
        time("search by a name that all have", () -> page(manager, Scope.ALL, "customer", null, Sort.DUE));
        time(
                "counts of a manager",
                () -> reader.counts(WorkListQuery.of(Scope.ALL), manager).toString());

        var sql = WorkListSql.reach(
                WorkListQuery.of(Scope.GROUP),
                technician,
                new WorkSearch.Terms(null, List.of()),
                List.of("technician@C3"),
                CLOCK.now());
        var plan = String.join(
                "\n",
                jdbc.sql("explain " + sql.text())
                        .params(sql.params())
                        .query((row, n) -> {
                            var cells = new ArrayList<String>();
                            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                cells.add(String.valueOf(row.getString(i)));
                            }
                            return String.join(" | ", cells);
                        })
                        .list());
        System.out.println(plan);
        assertThat(plan).containsIgnoringCase("ix_work_scope_due").doesNotContain("tableScan");
    }

    private static String deep(Staff staff, int pages) {
        String after = null;
        for (var i = 0; i < pages; i++) {
            var query = new WorkListQuery(Scope.ALL, null, null, null, null, Sort.DUE, after, 25);
            after = reader.page(query, staff).next();
        }
        return after;
    }

    private static String page(Staff staff, Scope scope, String q, String after, Sort sort) {
        var page = reader.page(new WorkListQuery(scope, null, null, null, q, sort, after, 25), staff);
        return page.items().size() + " rows";
    }

    private static void time(String what, Supplier<String> query) {
        for (var warm = 0; warm < 20; warm++) {
            query.get();
        }
        var start = System.nanoTime();
        String result = null;
        for (var i = 0; i < 20; i++) {
            result = query.get();
        }
        System.out.printf("%,d tasks: %s: %.2f ms (%s)%n", ROWS, what, (System.nanoTime() - start) / 2e7, result);
    }

    private static Staff staff(String centre, Role role) {
        return new Staff("ann", "Ann", "en", Set.of(role), Set.of(centre), Set.of(centre), Set.of("R1"), true);
    }

    private static void insert(int from, int to) {
        var items = new ArrayList<Object>();
        var scopes = new ArrayList<Object>();
        var words = new ArrayList<Object>();
        for (var i = from; i < to; i++) {
            var id = String.format("%08x-task", i * 7919L % 1_000_000_007L);
            var role = ROLES[i % ROLES.length];
            var centre = "C" + i / 3 % CENTRES;
            var due = NOW.plusSeconds(i * 31L % 400_000 - 50_000);
            var priority = Priority.values()[i % 4];
            var number = String.format("WC-2026-%06d", i);
            items.addAll(List.of(id, number, centre, "," + role.key() + ",", priority.name()));
            items.addAll(List.of(UtcColumns.column(NOW), UtcColumns.column(due), Urgency.of(priority, due)));
            for (var scope :
                    List.of(Reach.atCentre(role, centre), Reach.inRegion(role, "R1"), Reach.everywhere(role))) {
                scopes.addAll(List.of(scope, UtcColumns.column(due), id, Urgency.of(priority, due)));
            }
            for (var word : Words.of(number, "Customer No" + i)) {
                words.addAll(List.of(word, id));
            }
        }
        rows(
                "insert into work_item (task_id, case_number, centre, roles, priority, created_at, due_at, urgency, task_key, "
                        + "process_key, business_key) values ",
                "(?, ?, ?, ?, ?, ?, ?, ?, 'k', 'p', 'b')",
                8,
                items);
        rows(
                "insert into work_scope (scope, due_at, task_id, urgency, task_key) values ",
                "(?, ?, ?, ?, 'k')",
                4,
                scopes);
        rows("insert into work_word (word, task_id) values ", "(?, ?)", 2, words);
    }

    private static void rows(String insert, String marks, int width, List<Object> values) {
        var rows = new ArrayList<String>();
        for (var i = 0; i < values.size() / width; i++) {
            rows.add(marks);
        }
        jdbc.sql(insert + String.join(", ", rows)).params(values).update();
    }

    private static Connection connection(DriverManagerDataSource server) {
        try {
            return server.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
