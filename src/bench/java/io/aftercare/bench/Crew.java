package io.aftercare.bench;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;

/** All robots and customers at work, each in a thread of its own, until they are sent home. */
final class Crew implements AutoCloseable {

    private static final long PAUSE_MILLIS = 2_000;

    /** Who found less than this to do rests before looking again, so that looking is not most of the work. */
    private static final int WORTH_IT = 20;

    private final List<Robot> robots;
    private final Customers customers;
    private final Calendar calendar;
    private final ExecutorService threads;
    private final AtomicLongArray rounds;
    private final AtomicLong done = new AtomicLong();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Crew(List<Robot> robots, Customers customers, Calendar calendar) {
        this.robots = robots;
        this.customers = customers;
        this.calendar = calendar;
        this.rounds = new AtomicLongArray(robots.size());
        this.threads = Executors.newFixedThreadPool(robots.size() + 1);
        for (var i = 0; i < robots.size(); i++) {
            var place = i;
            threads.submit(() -> work(place));
        }
        threads.submit(this::listen);
    }

    /** Tasks and words so far. */
    long done() {
        return done.get();
    }

    /** Returns when nothing is left to do today: two rounds of every robot found nothing, and no job is due. */
    void awaitQuiet() throws InterruptedException {
        for (var quiet = false; !quiet; ) {
            var before = done.get();
            round();
            round();
            quiet = done.get() == before && customers.silent() && !calendar.busy();
        }
    }

    private void round() throws InterruptedException {
        for (var i = 0; i < robots.size(); i++) {
            // the round that has begun already does not count
            var end = rounds.get(i) + 2;
            while (rounds.get(i) < end) {
                if (failure.get() != null) {
                    throw new IllegalStateException("A robot has broken down", failure.get());
                }
                Thread.sleep(PAUSE_MILLIS / 20);
            }
        }
    }

    private void work(int place) {
        repeat(() -> {
            var finished = robots.get(place).workOnce();
            rounds.incrementAndGet(place);
            return finished;
        });
    }

    private void listen() {
        repeat(customers::speak);
    }

    private void repeat(Shift shift) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var now = shift.work();
                done.addAndGet(now);
                if (now < WORTH_IT) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException sentHome) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error broken) {
            if (!threads.isShutdown()) {
                failure.compareAndSet(null, broken);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    @FunctionalInterface
    private interface Shift {
        int work() throws InterruptedException;
    }
}
