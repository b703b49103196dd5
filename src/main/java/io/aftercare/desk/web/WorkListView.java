package io.aftercare.desk.web;

import io.aftercare.workflow.WorkListQuery;
import io.aftercare.workflow.WorkListQuery.Scope;
import io.aftercare.workflow.WorkListQuery.Sort;
import java.util.Arrays;
import java.util.List;

/**
 * The work list's frame: its tabs, what the filter fields hold and where the next page is.
 *
 * @param next    address of the next page; null on the last
 * @param here    its own address
 * @param first   address of the first page; null when this is it
 * @param narrows whether a filter is set
 * @param byDue   address of the list in this order, likewise {@code byPriority}; null if it is in this order
 */
record WorkListView(
        WorkListQuery query,
        String scope,
        String role,
        String hold,
        String due,
        String sort,
        List<Tab> tabs,
        String next,
        String first,
        String here,
        boolean narrows,
        String byDue,
        String byPriority) {

    record Tab(String scope, String url, boolean active) {}

    static WorkListView of(WorkListFilter filter, String nextMark) {
        var query = filter.query();
        var scope = WorkListFilter.key(query.scope());
        return new WorkListView(
                query,
                scope,
                query.role() == null ? "" : query.role().key(),
                query.held() == null ? "" : query.held() ? "on" : "off",
                query.dueBy() == null ? "" : WorkListFilter.key(query.dueBy()),
                WorkListFilter.key(query.sort()),
                Arrays.stream(Scope.values())
                        .map(WorkListFilter::key)
                        .map(tab -> new Tab(tab, filter.inScope(tab), tab.equals(scope)))
                        .toList(),
                nextMark == null ? null : filter.from(nextMark),
                query.after() == null ? null : filter.inScope(scope),
                filter.here(),
                filter.narrows(),
                query.sort() == Sort.DUE ? null : filter.sortedBy(Sort.DUE),
                query.sort() == Sort.PRIORITY ? null : filter.sortedBy(Sort.PRIORITY));
    }

    /** Where an empty list sends its reader: to the next wider one, in the end to the cases. */
    public String elsewhere() {
        return switch (query.scope()) {
            case MINE -> "/desk?scope=" + WorkListFilter.key(Scope.GROUP);
            case GROUP -> "/desk?scope=" + WorkListFilter.key(Scope.ALL);
            case ALL -> "/desk/cases";
        };
    }
}
