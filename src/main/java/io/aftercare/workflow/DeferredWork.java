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

    /**
     * The pauses after failures, as the engine's retry cycle: so many tries in equal distances ({@code R3/PT1M}) or a list of
     * growing ones. What the first failure of a run answers decides how many tries there are.
     */
    default String pauses(String id) {
        return "R3/PT1M";
    }

    /** A person wants it tried once more after the last try has failed; called before that try. */
    default void again(String id) {}

    /** Number of the case that the work is about; null for none. */
    default String caseOf(String id) {
        return null;
    }
}
