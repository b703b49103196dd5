package io.aftercare.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one worker at a time work on a run, on whatever node; one that dies lets go by that. */
@Component
class RunLocks {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    RunLocks(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** Works while no other does; false if another does. The work needs transactions of its own. */
    boolean whileHeld(long run, Runnable work) {
        return Boolean.TRUE.equals(apart.execute(status -> {
            var free = jdbc.sql("select run_id from import_lock where run_id = ? for update skip locked")
                    .param(run)
                    .query(Long.class)
                    .optional()
                    .isPresent();
            if (free) {
                work.run();
            }
            return free;
        }));
    }
}
