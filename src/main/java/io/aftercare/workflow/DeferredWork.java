package io.aftercare.workflow;

/**
 * Work of one kind that is put off by {@link Jobs#later}. It runs in a transaction of its own, may be run again after a
 * failure, and must do nothing where nothing is left to do.
 */
public interface DeferredWork {

    /** Names the work; its words are the message {@code deferred.<kind>}. At most 60 characters. */
    String kind();

    /** Does it. An exception undoes everything, and it is tried again until someone has to look. */
    void run(String id);

    /** Number of the case that the work is about; null for none. */
    default String caseOf(String id) {
        return null;
    }
}
