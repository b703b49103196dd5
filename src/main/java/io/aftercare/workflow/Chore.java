package io.aftercare.workflow;

/** Something that has to be cleared away now and then. Every two minutes it is asked to look, on one node at a time. */
public interface Chore {

    /** Looks whether something is left over, quickly, and has {@link Jobs} do the work. */
    void sweep();
}
