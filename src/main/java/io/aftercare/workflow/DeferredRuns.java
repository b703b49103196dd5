package io.aftercare.workflow;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what was put off, once: the row goes in the same transaction. */
@Component
public class DeferredRuns {

    private final JdbcClient jdbc;
    private final DeferredKinds kinds;

    DeferredRuns(JdbcClient jdbc, DeferredKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** The row goes first, so that who asks again meanwhile does not take this run for one that is still to come. */
    @Transactional
    public void run(long workId) {
        var row = find(workId);
        if (row.isPresent() && drop(workId)) {
            kinds.of(row.get().kind()).run(row.get().subject());
        }
    }

    /** See {@link DeferredWork#pauses}. */
    public String pauses(long workId) {
        var row = find(workId).orElseThrow();
        return kinds.of(row.kind()).pauses(row.subject());
    }

    /** See {@link DeferredWork#again}. */
    void again(long workId) {
        find(workId).ifPresent(row -> kinds.of(row.kind()).again(row.subject()));
    }

    /** What is put off under this id; empty once it is done. */
    Optional<Row> find(long workId) {
        return jdbc.sql("select kind, subject from deferred_work where id = ?")
                .param(workId)
                .query((row, number) -> new Row(row.getString("kind"), row.getString("subject")))
                .optional();
    }

    /** Forgets it undone; whether there was anything to forget. */
    boolean drop(long workId) {
        return jdbc.sql("delete from deferred_work where id = ?").param(workId).update() == 1;
    }

    record Row(String kind, String subject) {}
}
