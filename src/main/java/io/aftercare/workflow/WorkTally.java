package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.shared.Clock;
import io.aftercare.workflow.WorkListQuery.Scope;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts tasks, and stops where the exact number no longer matters. */
@Component
class WorkTally {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkTally(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    WorkCounts count(WorkListQuery query, Staff reader, WorkSearch.Terms terms) {
        var mine = WorkListSql.countMine(query.within(Scope.MINE), reader, terms, clock.now());
        return new WorkCounts(
                number(mine),
                reach(query.within(Scope.GROUP), reader, terms, null),
                reach(query.within(Scope.ALL), reader, terms, null),
                reach(query.within(Scope.GROUP), reader, terms, clock.now()));
    }

    private int reach(WorkListQuery query, Staff reader, WorkSearch.Terms terms, Instant dueBefore) {
        var reach = Reach.of(query, reader);
        return reach.isEmpty()
                ? 0
                : number(WorkListSql.countReach(query, reader, terms, reach, clock.now(), dueBefore));
    }

    private int number(WorkListSql.Sql sql) {
        return jdbc.sql(sql.text()).params(sql.params()).query(Integer.class).single();
    }
}
