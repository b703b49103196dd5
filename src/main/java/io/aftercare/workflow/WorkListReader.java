package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.shared.Clock;
import io.aftercare.workflow.WorkListQuery.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads pages and counts of the work list, each by one index range per role and reach. */
@Component
class WorkListReader {

    private final WorkItems items;
    private final WorkSearch search;
    private final WorkTally tally;
    private final Clock clock;

    WorkListReader(WorkItems items, WorkSearch search, WorkTally tally, Clock clock) {
        this.items = items;
        this.search = search;
        this.tally = tally;
        this.clock = clock;
    }

    WorkPage page(WorkListQuery query, Staff reader) {
        var terms = terms(query);
        var reach = Reach.of(query, reader);
        if (terms.hopeless() || reach.isEmpty() && query.scope() != Scope.MINE) {
            return new WorkPage(List.of(), null);
        }
        var rows = query.scope() == Scope.MINE
                ? WorkListSql.mine(query, reader, terms, clock.now())
                : WorkListSql.reach(query, reader, terms, reach, clock.now());
        // one more than the page holds tells whether there is another page
        var found = items.select(rows.text(), rows.params());
        if (found.size() <= query.size()) {
            return new WorkPage(found, null);
        }
        var page = List.copyOf(found.subList(0, query.size()));
        return new WorkPage(page, PageMark.of(page.get(page.size() - 1), query.sort()));
    }

    WorkCounts counts(WorkListQuery query, Staff reader) {
        var terms = terms(query);
        if (terms.hopeless()) {
            return new WorkCounts(0, 0, 0, 0);
        }
        return tally.count(query, reader, terms);
    }

    /** What one person has are few tasks, which are better named than looked for. */
    private WorkSearch.Terms terms(WorkListQuery query) {
        var terms = search.terms(query.q());
        return query.holder() == null || query.holder().equals(WorkListQuery.NOBODY)
                ? terms
                : terms.among(items.heldBy(query.holder()));
    }
}
