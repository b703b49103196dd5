package io.aftercare.warranty.process;

import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.InvariantCheck;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the claims with the engine's books: one instance each, running while the claim is open. Of a claim that
 * ended long ago the engine's history has been cleaned; then its own row is what is left.
 */
@Component
class ClaimsHaveOneProcess implements InvariantCheck {

    /** A day less than the time to live that the model names. */
    private static final Duration KEPT = Duration.ofDays(179);

    private static final String CLAIMS = """
            select c.number, c.status, c.ended_at,
                   (select count(*) from ACT_HI_PROCINST i
                     where i.PROC_DEF_KEY_ = :process and i.BUSINESS_KEY_ = c.number) as instances,
                   (select count(*) from ACT_RU_EXECUTION r join ACT_RE_PROCDEF d on d.ID_ = r.PROC_DEF_ID_
                     where d.KEY_ = :process and r.BUSINESS_KEY_ = c.number and r.PARENT_ID_ is null) as running
              from warranty_claim c
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimsHaveOneProcess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String law() {
        return "Each claim has exactly one process, which runs as long as the claim is open.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql("select number, status, instances, running from (" + CLAIMS + ") claims"
                        + " where (instances <> 1 and (ended_at is null or ended_at > :kept))"
                        + " or running <> case when ended_at is null then 1 else 0 end"
                        + " limit 100")
                .param("process", WarrantyClaim.KEY)
                .param("kept", UtcColumns.column(clock.now().minus(KEPT)))
                .query((row, n) -> "%s is %s: %d processes, %d running"
                        .formatted(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }
}
