package io.aftercare.workflow;

import io.aftercare.identity.Role;

/**
 * Which open tasks, in which order, from where on.
 *
 * @param centre only tasks at this centre; null for all the reader may see
 * @param role   only tasks of this role; null for all
 * @param kind   only tasks with this task key; null for all
 * @param q      beginnings of numbers, serial numbers or names, separated by blanks; null for none
 * @param after  the {@link WorkPage#next()} of the page before; null for the first
 * @param size   1 to 100; anything else is brought into these bounds
 * @param held   only tasks that are on hold, or only those that are not; null for both
 * @param dueBy  only tasks that are overdue, or due soon; null for all
 * @param holder only tasks that this user has, or, for {@link #NOBODY}, that nobody has; null for all
 */
public record WorkListQuery(
        Scope scope,
        String centre,
        Role role,
        String kind,
        String q,
        Sort sort,
        String after,
        int size,
        Boolean held,
        DueBy dueBy,
        String holder) {

    /** The holder of a free task. */
    public static final String NOBODY = "-";

    private static final int MAX_SIZE = 100;

    public WorkListQuery {
        scope = scope == null ? Scope.GROUP : scope;
        sort = sort == null ? Sort.DUE : sort;
        centre = blankToNull(centre);
        kind = blankToNull(kind);
        q = blankToNull(q);
        after = blankToNull(after);
        holder = blankToNull(holder);
        size = Math.max(1, Math.min(size, MAX_SIZE));
    }

    /** On hold or not, whenever due and whoever has it. */
    public WorkListQuery(
            Scope scope, String centre, Role role, String kind, String q, Sort sort, String after, int size) {
        this(scope, centre, role, kind, q, sort, after, size, null, null, null);
    }

    /** The first 25 of this scope, earliest due first. */
    public static WorkListQuery of(Scope scope) {
        return new WorkListQuery(scope, null, null, null, null, Sort.DUE, null, 25);
    }

    WorkListQuery within(Scope other) {
        return new WorkListQuery(other, centre, role, kind, q, sort, null, size, held, dueBy, holder);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whose tasks. */
    public enum Scope {
        /** Taken by the reader. */
        MINE,
        /** Of the reader's roles. */
        GROUP,
        /** All the reader may see: a lead every role of the own centres, a manager of the region, an admin all. */
        ALL
    }

    /** How pressing. */
    public enum DueBy {
        /** The clock has run out. */
        OVERDUE,
        /** It runs out within a day. */
        SOON
    }

    /** What comes first. */
    public enum Sort {
        DUE,
        PRIORITY
    }
}
