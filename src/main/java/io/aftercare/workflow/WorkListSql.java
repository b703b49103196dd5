package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.WorkListQuery.DueBy;
import io.aftercare.workflow.WorkListQuery.Sort;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The work list's statements. A reach is a {@code UNION ALL} of index ranges, each cut to the page's size before they
 * are merged; the few rows that remain fetch their task.
 */
final class WorkListSql {

    private static final Duration SOON = Duration.ofDays(1);

    private final StringBuilder text = new StringBuilder();
    private final List<Object> params = new ArrayList<>();
    private final Instant now;

    private WorkListSql(Instant now) {
        this.now = now;
    }

    static Sql mine(WorkListQuery query, Staff reader, WorkSearch.Terms terms, Instant now) {
        var sql = new WorkListSql(now);
        var key = key(query.sort());
        sql.add("select " + WorkItems.COLUMNS + " from work_item w where ");
        sql.mineConditions(query, reader, terms);
        sql.after(query, key);
        sql.add(" order by w." + key + ", w.task_id limit " + (query.size() + 1));
        return sql.done();
    }

    static Sql countMine(WorkListQuery query, Staff reader, WorkSearch.Terms terms, Instant now) {
        var sql = new WorkListSql(now);
        sql.add("select count(*) from (select w.task_id from work_item w where ");
        sql.mineConditions(query, reader, terms);
        sql.add(" limit " + WorkCounts.CAP + ") counted");
        return sql.done();
    }

    static Sql reach(WorkListQuery query, Staff reader, WorkSearch.Terms terms, List<String> reach, Instant now) {
        var sql = new WorkListSql(now);
        var key = key(query.sort());
        var limit = query.size() + 1;
        sql.add("select " + WorkItems.COLUMNS + " from (select distinct task_id, sort_key from (");
        for (var i = 0; i < reach.size(); i++) {
            sql.add((i == 0 ? "" : " union all ") + "(select w.task_id, w." + key + " as sort_key from work_scope w"
                    + index(query, terms) + " where ");
            sql.scopeConditions(query, reader, terms, reach.get(i));
            sql.after(query, key);
            // the scope is the same in all rows; named here, it lets H2 see that the index gives this order
            sql.add(" order by w.scope, w." + key + ", w.task_id limit " + limit + ")");
        }
        sql.add(") ranges order by sort_key, task_id limit " + limit);
        sql.add(") page join work_item w on w.task_id = page.task_id order by page.sort_key, page.task_id");
        return sql.done();
    }

    static Sql countReach(
            WorkListQuery query,
            Staff reader,
            WorkSearch.Terms terms,
            List<String> reach,
            Instant now,
            Instant dueBefore) {
        var sql = new WorkListSql(now);
        sql.add("select count(*) from (select distinct task_id from (");
        for (var i = 0; i < reach.size(); i++) {
            sql.add((i == 0 ? "" : " union all ") + "(select w.task_id from work_scope w where ");
            sql.scopeConditions(query, reader, terms, reach.get(i));
            if (dueBefore != null) {
                sql.add(" and w.due_at < ?", UtcColumns.column(dueBefore));
            }
            sql.add(" limit " + WorkCounts.CAP + ")");
        }
        sql.add(") ranges limit " + WorkCounts.CAP + ") counted");
        return sql.done();
    }

    private void mineConditions(WorkListQuery query, Staff reader, WorkSearch.Terms terms) {
        add("w.assignee = ?", reader.username());
        if (query.centre() != null) {
            add(" and w.centre = ?", query.centre());
        }
        if (query.role() != null) {
            add(" and w.roles like ?", "%" + WorkItems.column(Collections.singleton(query.role())) + "%");
        }
        if (!reader.has(Role.ADMIN)) {
            among(" and w.centre", reader.visible());
        }
        kindAndWords(query, terms);
    }

    private void scopeConditions(WorkListQuery query, Staff reader, WorkSearch.Terms terms, String scope) {
        add("w.scope = ?", scope);
        add(" and (w.excluded_user is null or w.excluded_user <> ?)", reader.username());
        kindAndWords(query, terms);
    }

    private void kindAndWords(WorkListQuery query, WorkSearch.Terms terms) {
        if (query.kind() != null) {
            add(" and w.task_key = ?", query.kind());
        }
        if (query.held() != null) {
            // what is on hold is due never
            add(query.held() ? " and w.due_at >= ?" : " and w.due_at < ?", UtcColumns.column(ClockFace.NEVER));
        }
        due(query);
        if (WorkListQuery.NOBODY.equals(query.holder())) {
            add(" and exists (select 1 from work_item f where f.task_id = w.task_id and f.assignee is null)");
        }
        if (terms.tasks() != null) {
            among(" and w.task_id", terms.tasks());
        }
        for (var word : terms.frequent()) {
            add(" and exists (select 1 from work_word x where x.task_id = w.task_id and x.word like ?)", word + "%");
        }
    }

    private void due(WorkListQuery query) {
        if (query.dueBy() == DueBy.OVERDUE) {
            add(" and w.due_at < ?", UtcColumns.column(now));
        }
        if (query.dueBy() == DueBy.SOON) {
            add(" and w.due_at >= ? and w.due_at < ?", UtcColumns.column(now), UtcColumns.column(now.plus(SOON)));
        }
    }

    /** The plain lower bound serves the index, the rest decides among tasks with the same key. */
    private void after(WorkListQuery query, String key) {
        if (query.after() != null) {
            var mark = PageMark.parse(query.after());
            var at = mark.column(query.sort());
            add(" and w." + key + " >= ? and (w." + key + " > ? or w.task_id > ?)", at, at, mark.taskId());
        }
    }

    private void among(String column, Collection<String> values) {
        var marks = values.isEmpty() ? "null" : String.join(", ", Collections.nCopies(values.size(), "?"));
        add(column + " in (" + marks + ")", values.toArray());
    }

    /** The range that gives the rows in the page's order; a few named tasks are better fetched one by one. */
    private static String index(WorkListQuery query, WorkSearch.Terms terms) {
        if (terms.tasks() != null) {
            return "";
        }
        if (query.sort() == Sort.PRIORITY) {
            return " use index (ix_work_scope_urgency)";
        }
        return query.kind() == null ? " use index (ix_work_scope_due)" : " use index (ix_work_scope_kind)";
    }

    private static String key(Sort sort) {
        return sort == Sort.DUE ? "due_at" : "urgency";
    }

    private void add(String part, Object... values) {
        text.append(part);
        Collections.addAll(params, values);
    }

    private Sql done() {
        return new Sql(text.toString(), List.copyOf(params));
    }

    /** A statement and its parameters in order. */
    record Sql(String text, List<Object> params) {}
}
