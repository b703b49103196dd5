package io.aftercare.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.SqlParameterValue;
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

    private static final int SUBJECTS_A_STATEMENT = 200;
    private static final int ENTRIES_A_STATEMENT = 200;

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
        writeAll(subject.kind(), actor, reason, Map.of(subject.key(), changes));
    }

    /** The same for many subjects of one kind, by their keys, in a few statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeAll(String kind, String actor, String reason, Map<String, Changes> changes) {
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        var now = clock.now();
        var keys = changes.keySet().stream()
                .filter(key -> !changes.get(key).isEmpty())
                .sorted()
                .toList();
        for (var from = 0; from < keys.size(); from += SUBJECTS_A_STATEMENT) {
            var some = keys.subList(from, Math.min(keys.size(), from + SUBJECTS_A_STATEMENT));
            var before = count(kind, some, changes);
            var entries = new ArrayList<List<Object>>();
            for (var key : some) {
                var seq = before.get(key);
                for (var change : changes.get(key).list()) {
                    seq++;
                    entries.add(Arrays.asList(
                            kind,
                            key,
                            seq,
                            UtcColumns.column(now),
                            actor,
                            change.field(),
                            change.detail(),
                            text(change.before()),
                            text(change.after()),
                            text(why)));
                }
            }
            add(entries);
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
    private Map<String, Integer> count(String kind, List<String> keys, Map<String, Changes> changes) {
        var values = new ArrayList<>();
        keys.forEach(key ->
                Collections.addAll(values, kind, key, changes.get(key).list().size()));
        jdbc.sql("insert into change_trail (subject_kind, subject_key, events) values " + rows(keys.size(), 3)
                        + " on duplicate key update events = events + values(events)")
                .params(values)
                .update();
        var before = new HashMap<String, Integer>();
        jdbc.sql("select subject_key, events from change_trail where subject_kind = :kind and subject_key in (:keys)")
                .param("kind", kind)
                .param("keys", keys)
                .query(row -> {
                    var key = row.getString("subject_key");
                    before.put(
                            key, row.getInt("events") - changes.get(key).list().size());
                });
        return before;
    }

    private void add(List<List<Object>> entries) {
        for (var from = 0; from < entries.size(); from += ENTRIES_A_STATEMENT) {
            var some = entries.subList(from, Math.min(entries.size(), from + ENTRIES_A_STATEMENT));
            jdbc.sql("insert into change_event (subject_kind, subject_key, seq, at, actor, field, detail,"
                            + " before_value, after_value, reason) values " + rows(some.size(), 10))
                    .params(some.stream().flatMap(List::stream).toList())
                    .update();
        }
    }

    private static String rows(int number, int columns) {
        var row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return String.join(", ", Collections.nCopies(number, row));
    }

    /** Null with its type: the driver would have to find that out, which costs more than the row. */
    private static SqlParameterValue text(String value) {
        return new SqlParameterValue(Types.VARCHAR, value);
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
