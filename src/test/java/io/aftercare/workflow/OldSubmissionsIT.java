package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import io.aftercare.support.IntegrationTest;
import io.aftercare.workflow.process.DeferredWorkProcess;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class OldSubmissionsIT {

    @Autowired
    OldSubmissions old;

    @Autowired
    io.aftercare.support.Jobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void leavesOldSubmissionsToOneJobThatForgetsThem() {
        var actor = UUID.randomUUID().toString();
        jdbc.sql("insert into submission (actor, key_hash, body_hash, result, created_at) values (?, ?, ?, 'x', ?)")
                .params(actor, "k".repeat(64), "b".repeat(64))
                .param(UtcColumns.column(clock.now().minus(Duration.ofDays(40))))
                .update();

        old.sweep();
        old.sweep();

        var waiting = jdbc.sql("select id from deferred_work where kind = ?")
                .param(OldSubmissions.KIND)
                .query(Long.class)
                .list();
        assertThat(waiting).hasSize(1);
        jobs.runFor(DeferredWorkProcess.numberOf(waiting.get(0)));
        assertThat(jdbc.sql("select count(*) from submission where actor = ?")
                        .param(actor)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
