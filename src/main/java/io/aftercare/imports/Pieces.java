package io.aftercare.imports;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one piece of work in a transaction of its own, again a few times if others were in its way. */
@Component
class Pieces {

    private static final Logger log = LoggerFactory.getLogger(Pieces.class);
    private static final int ATTEMPTS = 4;

    private final TransactionTemplate own;

    Pieces(PlatformTransactionManager transactions) {
        own = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    <T> T get(Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return own.execute(status -> work.get());
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                log.info("others were in the way of an import, trying again");
            }
        }
    }
}
