package io.aftercare.shared;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that people say aloud: {@code WC-2026-000123}. Unique for ever; a series does not restart with the year. */
@Component
public class Numbers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Numbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next number of the series with this prefix, inside the caller's transaction, which keeps it without gaps:
     * the series' row stays locked until that transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String prefix) {
        if (!advance(prefix)) {
            create(prefix);
        }
        var number = jdbc.sql("select last_number from number_series where prefix = ?")
                .param(prefix)
                .query(Long.class)
                .single();
        return "%s-%d-%06d".formatted(prefix, clock.today(ZoneOffset.UTC).getYear(), number);
    }

    private boolean advance(String prefix) {
        return jdbc.sql("update number_series set last_number = last_number + 1 where prefix = ?")
                        .param(prefix)
                        .update()
                == 1;
    }

    /**
     * In the caller's transaction: one of its own would need a second connection while the first is held, and a crowd
     * that starts a series would then wait for the pool's last one. Those who come second count on.
     */
    private void create(String prefix) {
        jdbc.sql("insert into number_series (prefix, last_number) values (?, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .param(prefix)
                .update();
    }
}
