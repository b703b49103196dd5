package io.aftercare.casefile;

import io.aftercare.casefile.files.FileStore;
import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.Chore;
import io.aftercare.workflow.DeferredWork;
import io.aftercare.workflow.Jobs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes files that no case has: their request was refused, or the process died before the row was written. Once a day one
 * node looks the folder through, and leaves what came within the last day, since its case may yet be on the way.
 */
@Component
class OrphanFiles implements DeferredWork, Chore {

    static final String KIND = "orphan-files";
    static final Duration KEPT = Duration.ofHours(24);
    private static final String ALL = "all";
    private static final int AT_ONCE = 500;

    private final FileStore store;
    private final AttachmentRecords records;
    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Clock clock;

    OrphanFiles(FileStore store, AttachmentRecords records, JdbcClient jdbc, Jobs jobs, Clock clock) {
        this.store = store;
        this.records = records;
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void sweep() {
        var now = clock.now();
        var due = jdbc.sql("update file_folder set swept_at = ? where id = 1 and (swept_at is null or swept_at < ?)")
                .params(UtcColumns.column(now), UtcColumns.column(now.minus(KEPT)))
                .update();
        if (due == 1) {
            jobs.later(KIND, ALL);
        }
    }

    @Override
    public void run(String id) {
        var then = clock.now().minus(KEPT);
        try {
            store.removeUnfinished(then);
            var old = store.untouchedSince(then);
            for (var at = 0; at < old.size(); at += AT_ONCE) {
                for (var sha256 : orphans(old.subList(at, Math.min(old.size(), at + AT_ONCE)))) {
                    store.remove(sha256, then);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for files cannot be looked through", e);
        }
    }

    private HashSet<String> orphans(List<String> files) {
        var orphans = new HashSet<>(files);
        orphans.removeAll(records.filesAmong(files));
        orphans.removeAll(records.thumbnailsAmong(files));
        return orphans;
    }
}
