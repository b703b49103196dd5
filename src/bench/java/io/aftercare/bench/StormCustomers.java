package io.aftercare.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Customers who send one claim after the other until their server is gone. */
final class StormCustomers {

    private final ExecutorService threads;
    private volatile boolean over;

    StormCustomers(int port, int customers, SentClaims claims) {
        threads = Executors.newFixedThreadPool(customers);
        for (var i = 0; i < customers; i++) {
            threads.submit(() -> {
                while (!over) {
                    claims.sendOneMore(port);
                }
            });
        }
    }

    /** The server is gone: nobody sends anything new, and what is under way comes to its end. */
    void awaitEnd() throws InterruptedException {
        over = true;
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("A customer waits for an answer for ever");
        }
    }
}
