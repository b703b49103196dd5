package io.aftercare.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries of what could be guessed, so that nobody guesses for long. The counters are rows, shared by all nodes, and
 * a try is taken by one conditional statement: of any number at the same moment no more get through than are allowed.
 *
 * <p>A window of a minute begins with the first try, so any sixty seconds see at most twice the limit.
 */
@Component
public class TryLimits {

    public static final Duration WINDOW = Duration.ofMinutes(1);

    private static final Duration TRUST = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.EPOCH);

    TryLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes one try. @return false if this key has used up its tries of the running window */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean take(String kind, String key, int limit) {
        var hash = Submissions.digest(key);
        return counted(kind, hash, limit) || begun(kind, hash) || counted(kind, hash, limit);
    }

    /** Whether the key has used up its tries; takes none. */
    public boolean usedUp(String kind, String key, int limit) {
        return jdbc.sql(
                                "select count(*) from try_count where kind = ? and key_hash = ? and window_start > ? and tries >= ?")
                        .params(kind, Submissions.digest(key), UtcColumns.column(windowBegin()), limit)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether this key succeeded within the last hour and has not failed since. */
    public boolean trusted(String kind, String key) {
        return trustedBeyond(kind, key, clock.now());
    }

    /** The key has proved itself: its failures are forgotten, and it may try freely until it fails. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void trust(String kind, String key) {
        var now = clock.now();
        if (trustedBeyond(kind, key, now.plus(TRUST.dividedBy(2)))) {
            return;
        }
        var hash = Submissions.digest(key);
        begun(kind, hash);
        jdbc.sql("update try_count set tries = 0, trusted_until = ? where kind = ? and key_hash = ?")
                .params(UtcColumns.column(now.plus(TRUST)), kind, hash)
                .update();
    }

    /** The try that was taken last does not count: it was a right one. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void giveBack(String kind, String key) {
        jdbc.sql("update try_count set tries = tries - 1 where kind = ? and key_hash = ? and tries > 0")
                .params(kind, Submissions.digest(key))
                .update();
    }

    /** A trusted key has failed: from now on its tries count. @return whether it was trusted */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean distrust(String kind, String key) {
        return jdbc.sql("update try_count set trusted_until = null, tries = 1, window_start = ?"
                                + " where kind = ? and key_hash = ? and trusted_until is not null")
                        .params(UtcColumns.column(clock.now()), kind, Submissions.digest(key))
                        .update()
                == 1;
    }

    private boolean trustedBeyond(String kind, String key, Instant then) {
        return jdbc.sql("select count(*) from try_count where kind = ? and key_hash = ? and trusted_until > ?")
                        .params(kind, Submissions.digest(key), UtcColumns.column(then))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The tries come first: MySQL assigns from left to right and would compare with the new window. */
    private boolean counted(String kind, String hash, int limit) {
        var begin = UtcColumns.column(windowBegin());
        return jdbc.sql("""
                        update try_count
                        set tries = case when window_start > ? then tries + 1 else 1 end,
                            window_start = case when window_start > ? then window_start else ? end
                        where kind = ? and key_hash = ? and (window_start <= ? or tries < ?)
                        """)
                        .params(begin, begin, UtcColumns.column(clock.now()), kind, hash, begin, limit)
                        .update()
                == 1;
    }

    /** @return false if there is a row already */
    private boolean begun(String kind, String hash) {
        sweep();
        try {
            jdbc.sql("insert into try_count (kind, key_hash, window_start, tries) values (?, ?, ?, 1)")
                    .params(kind, hash, UtcColumns.column(clock.now()))
                    .update();
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    /** Once an hour on each node, when a new key comes: strangers must not fill the table. */
    private void sweep() {
        var now = clock.now();
        var last = swept.get();
        if (now.isAfter(last.plus(TRUST)) && swept.compareAndSet(last, now)) {
            jdbc.sql("delete from try_count where window_start < ?")
                    .param(UtcColumns.column(now.minus(KEPT)))
                    .update();
        }
    }

    private Instant windowBegin() {
        return clock.now().minus(WINDOW);
    }
}
