package io.aftercare.imports;

import io.aftercare.imports.ImportRun.Problem;
import io.aftercare.imports.ImportRun.State;
import io.aftercare.shared.Clock;
import io.aftercare.shared.TextList;
import io.aftercare.shared.UtcColumns;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables {@code import_run} and {@code import_problem}. */
@Component
class ImportRunTable {

    private static final TextList ARGUMENTS = new TextList();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ImportRunTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    long add(String actor, String target, State state, int accepted, int rejected) {
        var id = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into import_run (target, state, accepted, rejected, actor, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(target, state.name(), accepted, rejected, actor, UtcColumns.column(clock.now()))
                .update(id, "id");
        return id.getKeyAs(Number.class).longValue();
    }

    void addProblems(long run, List<Problem> problems) {
        batches.batchUpdate(
                "insert into import_problem (run_id, line, column_name, code, arguments) values (?, ?, ?, ?, ?)",
                problems.stream()
                        .map(problem -> new Object[] {
                            run,
                            problem.line(),
                            problem.column(),
                            problem.code(),
                            ARGUMENTS.convertToDatabaseColumn(problem.args())
                        })
                        .toList());
    }

    Optional<ImportRun> find(long id) {
        return jdbc.sql("select id, target, state, accepted, rejected from import_run where id = ?")
                .param(id)
                .query((row, n) -> new ImportRun(
                        row.getLong("id"),
                        row.getString("target"),
                        State.valueOf(row.getString("state")),
                        row.getInt("accepted"),
                        row.getInt("rejected"),
                        problems(id)))
                .optional();
    }

    private List<Problem> problems(long run) {
        return jdbc.sql(
                        "select line, column_name, code, arguments from import_problem where run_id = ? order by line, id")
                .param(run)
                .query((row, n) -> new Problem(
                        row.getInt("line"),
                        row.getString("column_name"),
                        row.getString("code"),
                        ARGUMENTS.convertToEntityAttribute(row.getString("arguments"))))
                .list();
    }
}
