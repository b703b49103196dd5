package io.aftercare.imports;

import io.aftercare.imports.ImportRun.FileFacts;
import io.aftercare.imports.ImportRun.Progress;
import io.aftercare.imports.ImportRun.State;
import io.aftercare.imports.file.FileShape;
import io.aftercare.imports.file.UploadedFile;
import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The table {@code import_run}. */
@Component
class ImportRunTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportRunTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(String actor, ImportRequest request, UploadedFile file, FileShape shape, State state) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into import_run (target, source, dry_run, partly, file_name, file_size, encoding,
                            separated_by, total_rows, state, actor, created_at, accepted, rejected)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)""")
                .params(request.target(), request.hasSource() ? request.source() : null)
                .params(request.dryRun(), request.partial(), file.name(), file.size())
                .params(shape.charset().name(), String.valueOf(shape.delimiter()), shape.rows())
                .params(state.name(), actor, UtcColumns.column(clock.now()))
                .update(id, "id");
        return locked(id);
    }

    /** A run that loads the file which another has only checked. */
    long addLoading(long checked, String actor) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into import_run (target, source, dry_run, partly, file_name, file_size, encoding,
                            separated_by, total_rows, state, actor, created_at, accepted, rejected)
                        select target, source, false, partly, file_name, file_size, encoding,
                            separated_by, total_rows, 'STAGING', ?, ?, 0, 0 from import_run where id = ?""").params(actor, UtcColumns.column(clock.now()), checked).update(id, "id");
        return locked(id);
    }

    Optional<ImportRun> find(long id) {
        return jdbc.sql("select * from import_run where id = ?")
                .param(id)
                .query(ImportRunTable::run)
                .optional();
    }

    /** The newest first. */
    List<ImportRun> page(int page, int size) {
        return jdbc.sql("select * from import_run order by id desc limit " + size + " offset " + page * size)
                .query(ImportRunTable::run)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from import_run").query(Long.class).single();
    }

    /** Those that somebody should work on. */
    List<Long> unfinished() {
        return jdbc.sql("select id from import_run where state in ('STAGING', 'CHECKING', 'MOVING') order by id")
                .query(Long.class)
                .list();
    }

    /** Those that have ended, and whose rows or file are still there; a checked file may be. */
    List<Long> endedWithLeftovers() {
        return jdbc.sql("""
                        select id from import_run r where ended_at is not null
                            and (exists (select 1 from import_row s where s.run_id = r.id)
                                or (state <> 'CHECKED' or accepted = 0)
                                    and exists (select 1 from import_file f where f.run_id = r.id))""").query(Long.class).list();
    }

    /** Those that only checked a file before that time, and whose file is still there. */
    List<Long> checkedWithFile(Instant before) {
        return jdbc.sql("""
                        select id from import_run r where state = 'CHECKED' and ended_at < ?
                            and exists (select 1 from import_file f where f.run_id = r.id)""").param(UtcColumns.column(before)).query(Long.class).list();
    }

    /** From the start, whatever an earlier attempt has counted. */
    void begin(long id) {
        jdbc.sql("update import_run set rejected = 0, noted = 0, known_rows = 0 where id = ?")
                .param(id)
                .update();
        enter(id, State.STAGING);
    }

    void enter(long id, State state) {
        jdbc.sql("update import_run set state = ?, phase_line = 0, phase_rows = 0 where id = ?")
                .params(state.name(), id)
                .update();
    }

    void advance(long id, int line, int rows) {
        jdbc.sql("update import_run set phase_line = ?, phase_rows = phase_rows + ? where id = ?")
                .params(line, rows, id)
                .update();
    }

    void count(long id, int rejected, int noted, int known) {
        jdbc.sql("""
                        update import_run set rejected = rejected + ?, noted = noted + ?, known_rows = known_rows + ?
                        where id = ?""").params(rejected, noted, known, id).update();
    }

    void end(long id, State state, int accepted) {
        jdbc.sql("update import_run set state = ?, accepted = ?, ended_at = ? where id = ?")
                .params(state.name(), accepted, UtcColumns.column(clock.now()), id)
                .update();
    }

    private long locked(KeyHolder id) {
        var run = id.getKeyAs(Number.class).longValue();
        jdbc.sql("insert into import_lock (run_id) values (?)").param(run).update();
        return run;
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getLong("id"),
                new ImportRequest(
                        row.getString("target"),
                        row.getString("source"),
                        row.getBoolean("dry_run"),
                        row.getBoolean("partly")),
                new FileFacts(
                        row.getString("file_name"),
                        row.getLong("file_size"),
                        row.getString("encoding"),
                        row.getString("separated_by")),
                State.valueOf(row.getString("state")),
                new Progress(row.getInt("total_rows"), row.getInt("phase_line"), row.getInt("phase_rows")),
                row.getInt("accepted"),
                row.getInt("known_rows"),
                row.getInt("rejected"),
                row.getInt("noted"),
                row.getString("actor"),
                UtcColumns.instant(row, "created_at"),
                UtcColumns.instant(row, "ended_at"));
    }
}
