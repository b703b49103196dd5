package io.aftercare.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who changed what of the master data, when and why: added to, never changed, and kept when all else has gone.
 *
 * <p>Table {@code change_event}; {@code change_trail} counts the entries of each subject, so that one that is lost would be
 * missed.
 */
@Component
public class Trail {

    private final JdbcClient jdbc;
    private final Clock clock;

    Trail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes one entry for each change, in the transaction of the change itself.
     *
     * @param actor  a user name, {@code customer} or {@code system}
     * @param reason what was given as the reason; null or blank for none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(TrailSubject subject, String actor, String reason, Changes changes) {
        if (changes.isEmpty()) {
            return;
        }
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        var now = clock.now();
        var seq = count(subject, changes.list().size());
        for (var change : changes.list()) {
            seq++;
            add(subject, new TrailEntry(seq, now, actor, change, why));
        }
    }

    /** The newest entries of a subject, newest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> newest(TrailSubject subject, int most) {
        return jdbc.sql("""
                        select seq, at, actor, field, detail, before_value, after_value, reason from change_event
                        where subject_kind = ? and subject_key = ? order by seq desc limit ?""")
                .params(subject.kind(), subject.key(), most)
                .query((row, n) -> entry(row))
                .list();
    }

    /** Subjects whose entries are not exactly those that were counted, from 1 without a gap; at most 100. */
    @Transactional(readOnly = true)
    public List<String> broken() {
        return jdbc.sql("""
                        select t.subject_kind, t.subject_key from change_trail t left join change_event e
                            on e.subject_kind = t.subject_kind and e.subject_key = t.subject_key
                        group by t.subject_kind, t.subject_key, t.events
                        having count(e.id) <> t.events or min(e.seq) <> 1 or max(e.seq) <> t.events
                        order by t.subject_kind, t.subject_key limit 100""")
                .query((row, n) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    /** Counts the new entries; who comes second waits until the first is done. @return how many there were before */
    private int count(TrailSubject subject, int more) {
        jdbc.sql("""
                        insert into change_trail (subject_kind, subject_key, events) values (?, ?, ?)
                        on duplicate key update events = events + values(events)""").params(subject.kind(), subject.key(), more).update();
        var now = jdbc.sql("select events from change_trail where subject_kind = ? and subject_key = ?")
                .params(subject.kind(), subject.key())
                .query(Integer.class)
                .single();
        return now - more;
    }

    private void add(TrailSubject subject, TrailEntry entry) {
        jdbc.sql("""
                        insert into change_event (subject_kind, subject_key, seq, at, actor, field, detail,
                            before_value, after_value, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(subject.kind(), subject.key(), entry.seq())
                .param(UtcColumns.column(entry.at()))
                .params(entry.actor(), entry.change().field(), entry.change().detail())
                .param(entry.change().before())
                .param(entry.change().after())
                .param(entry.reason())
                .update();
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        var at = UtcColumns.instant(row, "at");
        var change = new Change(
                row.getString("field"),
                row.getString("detail"),
                row.getString("before_value"),
                row.getString("after_value"));
        return new TrailEntry(row.getInt("seq"), at, row.getString("actor"), change, row.getString("reason"));
    }
}
