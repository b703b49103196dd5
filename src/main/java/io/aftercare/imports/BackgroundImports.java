package io.aftercare.imports;

import io.aftercare.workflow.DeferredWork;
import io.aftercare.workflow.Jobs;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works on long files beside the engine: a job may last a minute, a file longer. So the job looks after a thread of this
 * node and asks for another job until the run has ended. When a node dies, the next job finds the run free and begins
 * it anew; when the work fails, the job fails and somebody sees it.
 */
@Component
class BackgroundImports implements DeferredWork {

    private static final Logger log = LoggerFactory.getLogger(BackgroundImports.class);
    private static final String KIND = "import";
    private static final long SECONDS_A_JOB_WAITS = 20;

    private final ImportRunTable runs;
    private final ImportWork work;
    private final Jobs jobs;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "imports"));
    private final Map<Long, Future<?>> running = new ConcurrentHashMap<>();

    BackgroundImports(ImportRunTable runs, ImportWork work, Jobs jobs) {
        this.runs = runs;
        this.work = work;
        this.jobs = jobs;
    }

    /** Has the run finished after the caller's transaction. */
    void later(long run) {
        jobs.later(KIND, Long.toString(run));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id) {
        var run = Long.parseLong(id);
        waitFor(run, running.computeIfAbsent(run, key -> thread.submit(() -> finish(key))));
        if (runs.unfinished().contains(run)) {
            later(run);
        }
    }

    private void finish(long run) {
        try {
            work.finish(run);
        } finally {
            running.remove(run);
        }
    }

    private static void waitFor(long run, Future<?> work) {
        try {
            work.get(SECONDS_A_JOB_WAITS, TimeUnit.SECONDS);
        } catch (TimeoutException goesOn) {
            log.debug("import {} goes on", run);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("import " + run + " failed", e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
