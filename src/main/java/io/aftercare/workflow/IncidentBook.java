package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.UtcColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is open: the engine's jobs without tries, with what is recorded of them. An admin sees all of it. */
@Component
class IncidentBook {

    private static final String OPEN = """
            from ACT_RU_JOB j left join failed_step f on f.job_id = j.ID_
            where j.RETRIES_ = 0 and (:all = true or f.centre in (:centres))
            """;
    private static final String COLUMNS = """
            select j.ID_, coalesce(j.PROCESS_DEF_KEY_, 'engine') as process_key, j.PROCESS_DEF_ID_, j.EXCEPTION_MSG_,
                coalesce(f.element_id, j.FAILED_ACT_ID_) as element, coalesce(f.tries, %d) as tries,
                f.business_key, f.case_number, f.work_kind, f.last_at
            """.formatted(StepFailures.TRIES_BY_ITSELF);
    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final StepNames names;

    IncidentBook(JdbcClient jdbc, StepNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    long count(Staff reader) {
        return open("select count(*) " + OPEN, reader).query(Long.class).single();
    }

    List<OpenIncident> page(Staff reader, int page, int size) {
        return open(COLUMNS + OPEN + " order by f.last_at, j.ID_ limit :size offset :from", reader)
                .param("size", size)
                .param("from", (long) page * size)
                .query(this::read)
                .list();
    }

    Optional<OpenIncident> find(String id, Staff reader) {
        return open(COLUMNS + OPEN + " and j.ID_ = :id", reader)
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The oldest thousand. */
    List<String> ids(Staff reader) {
        return open("select j.ID_ " + OPEN + " order by f.last_at, j.ID_ limit " + MOST, reader)
                .query(String.class)
                .list();
    }

    List<OpenIncident> ofCase(String caseNumber) {
        return jdbc.sql(COLUMNS + """
                        from ACT_RU_JOB j join failed_step f on f.job_id = j.ID_
                        where j.RETRIES_ = 0 and f.case_number = ? order by f.last_at, j.ID_
                        """).param(caseNumber).query(this::read).list();
    }

    private JdbcClient.StatementSpec open(String sql, Staff reader) {
        return jdbc.sql(sql)
                .param("all", reader.has(Role.ADMIN))
                .param("centres", reader.visible().isEmpty() ? Set.of("") : reader.visible());
    }

    private OpenIncident read(ResultSet row, int number) throws SQLException {
        var element = row.getString("element");
        return new OpenIncident(
                row.getString("ID_"),
                row.getString("process_key"),
                element,
                names.of(row.getString("PROCESS_DEF_ID_"), element),
                row.getString("work_kind"),
                row.getString("business_key"),
                row.getString("case_number"),
                row.getString("EXCEPTION_MSG_"),
                row.getInt("tries"),
                UtcColumns.instant(row, "last_at"));
    }
}
