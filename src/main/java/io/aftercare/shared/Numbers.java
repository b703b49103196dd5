package io.aftercare.shared;

import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers that people say aloud: {@code WC-2026-000123}. Unique for ever; a series does not restart with the year. */
@Component
public class Numbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    Numbers(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
            advance(prefix);
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

    /** In a transaction of its own: two that start the same series at once must not wait for each other's work. */
    private void create(String prefix) {
        try {
            apart.executeWithoutResult(
                    status -> jdbc.sql("insert into number_series (prefix, last_number) values (?, 0)")
                            .param(prefix)
                            .update());
        } catch (DuplicateKeyException e) {
            // another one has just created it
        }
    }
}
