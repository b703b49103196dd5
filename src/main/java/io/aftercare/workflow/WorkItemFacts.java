package io.aftercare.workflow;

import java.util.Set;

/** Tells the work list about the tasks of certain processes. The module that owns a process implements it. */
public interface WorkItemFacts {

    /** Keys of the processes this answers for. */
    Set<String> processKeys();

    /** The facts of a task of the numbered thing with this business key. */
    WorkFacts factsOf(String businessKey, String taskKey);
}
