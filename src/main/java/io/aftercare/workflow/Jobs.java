package io.aftercare.workflow;

import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.process.DeferredWorkProcess;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts work off until this transaction has committed: a job of its own does it, so that one failure stops nothing else. */
@Component
public class Jobs {

    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final DeferredKinds kinds;
    private final GivenUpWork givenUp;
    private final Clock clock;

    Jobs(JdbcClient jdbc, RuntimeService runtime, DeferredKinds kinds, GivenUpWork givenUp, Clock clock) {
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.kinds = kinds;
        this.givenUp = givenUp;
        this.clock = clock;
    }

    /**
     * Has the {@link DeferredWork} of this kind run for this id, once the caller's transaction has committed. What waits
     * already waits once, and so does what was given up, until a person settles its incident; what is being done at this
     * moment is done again afterwards, for it may not have seen the caller's change.
     *
     * @throws IllegalStateException if nothing does work of this kind
     */
    @Transactional
    public void later(String kind, String id) {
        var work = kinds.of(kind);
        if (waiting(work.kind(), id).isEmpty()) {
            var row = add(work.kind(), id);
            runtime.startProcessInstanceByKey(
                    DeferredWorkProcess.KEY,
                    DeferredWorkProcess.numberOf(row),
                    Map.of(DeferredWorkProcess.WORK_ID, row));
        }
    }

    /**
     * As {@link #later}, because a person wants it: what was given up begins anew with all its tries, and its incident ends.
     *
     * @param actor user name of who wants it
     */
    @Transactional
    public void anew(String kind, String id, String actor) {
        waiting(kind, id).forEach(row -> givenUp.end(row, actor));
        later(kind, id);
    }

    /** Locks what it finds, so that it does not begin before the caller has committed; what has begun is passed over. */
    private List<Long> waiting(String kind, String id) {
        return jdbc.sql("select id from deferred_work where kind = ? and subject = ? for update skip locked")
                .params(kind, id)
                .query(Long.class)
                .list();
    }

    private long add(String kind, String id) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into deferred_work (kind, subject, asked_at) values (?, ?, ?)")
                .params(kind, id, UtcColumns.column(clock.now()))
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }
}
