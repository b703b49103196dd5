package io.aftercare.repair.process;

import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.InvariantCheck;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the engine's own tables, since a law must not trust the code that it checks. */
@Component
class EachOrderHasItsProcess implements InvariantCheck {

    /** The engine forgets an ended process after 180 days; a day is left for its clean-up. */
    private static final Duration REMEMBERED = Duration.ofDays(179);

    private static final String INSTANCES = """
            select o.number, o.status, count(p.ID_) as instances, count(p.END_TIME_) as gone
            from repair_order o
            left join ACT_HI_PROCINST p on p.BUSINESS_KEY_ = o.number and p.PROC_DEF_KEY_ = :key
            where o.ended_at is null or o.ended_at > :remembered
            group by o.number, o.status, o.ended_at
            having count(p.ID_) <> 1
                or (o.ended_at is not null and count(p.END_TIME_) <> 1)
                or (o.ended_at is null and count(p.END_TIME_) <> 0)
            order by o.number
            limit 100
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EachOrderHasItsProcess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String law() {
        return "Each repair order has exactly one process, which runs while the order is open and has ended with it.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(INSTANCES)
                .param("key", RepairOrderProcess.KEY)
                .param("remembered", UtcColumns.column(clock.now().minus(REMEMBERED)))
                .query((row, line) -> "%s is %s with %d processes, %d ended"
                        .formatted(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }
}
